package plumbline.problem;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A homework: what is graded.
 *
 * @param title its title
 * @param problems its problems, in order
 * @param extras what students are told besides their tests
 */
public record Assignment(String title, List<Problem> problems, Set<Extra> extras) {
  /** Refuses null. */
  public Assignment {
    Objects.requireNonNull(title, "title");
    problems = List.copyOf(problems);
    extras = Set.copyOf(extras);
  }

  /**
   * A homework that tells students what changed since their last submission, and nothing else
   * besides their tests.
   *
   * @param title its title
   * @param problems its problems, in order
   */
  public Assignment(String title, List<Problem> problems) {
    this(title, problems, EnumSet.of(Extra.CHANGES));
  }

  /**
   * The same homework, telling students other things besides their tests.
   *
   * @param what all that is told, and nothing else is
   * @return the homework
   */
  public Assignment telling(Extra... what) {
    return new Assignment(title, problems, Set.of(what));
  }

  /**
   * A test with its place in the homework.
   *
   * @param number its number, such as {@code "3.1.2"}
   * @param problem the problem that it belongs to
   * @param part the method that it calls
   * @param test the test
   */
  public record Entry(String number, Problem problem, Part part, Test test) {
    /**
     * Draws one of the test's cases.
     *
     * @param index which one, from 1
     * @param seed the assignment's seed
     * @return what to ask
     */
    public Question question(int index, Seed seed) {
      return new Question(
          problem.contract().operation(part.method()).method(),
          problem.reference(),
          test.cases().draw(number, index, seed));
    }

    /**
     * The same test, seen at another time.
     *
     * @param when when students see it
     * @return the entry
     */
    public Entry shown(Visibility when) {
      return new Entry(number, problem, part, test.shown(when));
    }
  }

  /**
   * All tests with their numbers, in order.
   *
   * @return an entry for each
   */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    problems.forEach(problem -> entries.addAll(entries(problem)));
    return entries;
  }

  /**
   * One problem's tests with their numbers, in order.
   *
   * @param problem a problem of this homework
   * @return an entry for each
   */
  public static List<Entry> entries(Problem problem) {
    List<Entry> entries = new ArrayList<>();
    for (Part part : problem.parts()) {
      for (Test test : part.tests()) {
        String number = problem.number() + "." + (entries.size() + 1);
        entries.add(new Entry(number, problem, part, test));
      }
    }
    return entries;
  }

  /**
   * What all tests are worth together.
   *
   * @return the sum of their points
   */
  public double points() {
    return entries().stream().mapToDouble(entry -> entry.test().points()).sum();
  }
}
