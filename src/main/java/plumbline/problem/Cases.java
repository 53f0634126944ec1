package plumbline.problem;

import java.util.ArrayList;
import java.util.List;

/** The cases of one test, from small to large: what is drawn, not yet the numbers. */
public final class Cases {
  /**
   * One case.
   *
   * @param like the index of the case whose arguments it has; 0 if they are its own
   */
  private record Entry(String label, Draw draw, double size, int like) {
    Entry(String label, Draw draw, double size) {
      this(label, draw, size, 0);
    }
  }

  private final List<Entry> entries;

  private Cases(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * One case.
   *
   * @param label what is special about it, for the student to read, such as {@code "a 1×1 image"}
   * @param draw draws its arguments, at size 0
   * @return that case
   */
  public static Cases of(String label, Draw draw) {
    return new Cases(List.of(new Entry(label, draw, 0)));
  }

  /**
   * Many cases of one kind, growing from size 0 to size 1.
   *
   * @param count how many, at least 1
   * @param label what they have in common
   * @param draw draws the arguments of each
   * @return those cases
   */
  public static Cases growing(int count, String label, Draw draw) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(new Entry(label, draw, count == 1 ? 0 : i / (count - 1.0)));
    }
    return new Cases(entries);
  }

  /**
   * These cases and then others.
   *
   * @param others what follows
   * @return both
   */
  public Cases then(Cases others) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(others.entries);
    return new Cases(all);
  }

  /**
   * These cases and then one more.
   *
   * @param label what is special about it
   * @param draw draws its arguments, at size 0
   * @return both
   */
  public Cases then(String label, Draw draw) {
    return then(of(label, draw));
  }

  /**
   * These cases and then one of them again, with the same arguments: whether an answer depends on
   * the calls before it.
   *
   * @param index which one, from 1
   * @param label what is special about it
   * @return all of them
   */
  public Cases thenAgain(int index, String label) {
    Entry first = entries.get(index - 1);
    return then(new Cases(List.of(new Entry(label, first.draw(), first.size(), index))));
  }

  /**
   * How many cases there are.
   *
   * @return at least 1
   */
  public int size() {
    return entries.size();
  }

  /**
   * Draws one case. Cases do not depend on each other, so that each can be repeated alone.
   *
   * @param test the number of the test that they belong to, such as {@code "3.1.2"}
   * @param index which one, from 1
   * @param seed the assignment's seed
   * @return the case
   */
  public Case draw(String test, int index, Seed seed) {
    Entry entry = entries.get(index - 1);
    String drawn = test + "/" + (entry.like() == 0 ? index : entry.like());
    Object[] arguments = entry.draw().draw(seed.random(drawn), entry.size());
    return new Case(test + "/" + index, entry.label(), arguments);
  }
}
