package plumbline.diagnosis;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Answers that are wrong for a certain kind of input only. */
final class Conditions {
  /** So many cases outside must be right. */
  private static final int ENOUGH = 2;

  /** So large a part of the cases inside must be wrong. */
  private static final double MOST = 2.0 / 3;

  /** Nearly every mistake is right for the simplest inputs, so these alone say nothing. */
  private static final double LEAST_OUTSIDE = 0.2;

  /** The same where all inside are wrong. */
  private static final double LEAST_OUTSIDE_IF_ALL = 0.1;

  /** The wrong cases must be no more likely than this to be inside all together by chance. */
  private static final double CHANCE = 0.01;

  /** The same where all inside are wrong: one of fifteen cases is enough. */
  private static final double CHANCE_IF_ALL = 0.07;

  /**
   * A kind of input.
   *
   * @param inside where it holds, in words that follow "where"
   * @param outside where it does not
   * @param discreet whether the words may be seen where the inputs may not
   * @param holds tells the two apart
   */
  private record Condition(
      String inside, String outside, boolean discreet, Predicate<Observation> holds) {}

  private record Split(Condition condition, long cases, long wrong) {}

  private Conditions() {}

  /** All answers are right but those with a NaN or an infinity in them. */
  static Optional<Diagnosis> notFinite(Evidence evidence) {
    long wrong = evidence.observations().stream().filter(o -> !o.right()).count();
    return evidence.all(o -> o.right() == o.finite()) && 2 * wrong < evidence.observations().size()
        ? Optional.of(
            Diagnosis.pattern(
                "right-where-finite",
                evidence.subject()
                    + " is right in all cases but those where it has a NaN or an infinity in it."
                    + " Look for a division by something that can be zero."))
        : Optional.empty();
  }

  /**
   * The narrowest kind of input that all wrong answers have in common, if nearly all answers to
   * inputs of that kind are wrong and enough others are right.
   */
  static Optional<Diagnosis> wrongWhere(Evidence evidence) {
    return conditions(evidence).stream()
        .flatMap(condition -> split(evidence, condition).stream())
        .min(Comparator.comparingLong(Split::cases))
        .map(split -> diagnosis(split, evidence));
  }

  private static Diagnosis diagnosis(Split split, Evidence evidence) {
    Condition condition = split.condition();
    String where =
        split.cases() == split.wrong()
            ? (split.cases() == 1 ? "wrong in the only case where " : "wrong wherever ")
                + condition.inside()
            : "wrong in %d of the %d cases where %s"
                .formatted(split.wrong(), split.cases(), condition.inside());
    String advice = " What does your code do differently there?";
    String exact =
        "%s is right wherever %s, and %s.".formatted(evidence.subject(), condition.outside(), where)
            + advice;
    String discreet = evidence.subject() + " is right for some inputs and wrong for others.";
    return Diagnosis.pattern(
        "wrong-for-some-inputs", exact, condition.discreet() ? exact : discreet + advice);
  }

  private static Optional<Split> split(Evidence evidence, Condition condition) {
    List<Observation> inside =
        evidence.observations().stream().filter(o -> condition.holds().test(o)).toList();
    long wrong = inside.stream().filter(o -> !o.right()).count();
    long allWrong = evidence.observations().stream().filter(o -> !o.right()).count();
    int all = evidence.observations().size();
    int outside = all - inside.size();
    boolean allInside = wrong == inside.size();
    double least = all * (allInside ? LEAST_OUTSIDE_IF_ALL : LEAST_OUTSIDE);
    boolean fits =
        wrong == allWrong
            && wrong >= MOST * inside.size()
            && outside >= Math.max(ENOUGH, least)
            && chance(wrong, inside.size(), all) <= (allInside ? CHANCE_IF_ALL : CHANCE);
    return fits ? Optional.of(new Split(condition, inside.size(), wrong)) : Optional.empty();
  }

  /** How likely it is that all of so many cases, drawn from all, are among those inside. */
  private static double chance(long drawn, int inside, int all) {
    return LongStream.range(0, drawn)
        .mapToDouble(i -> (double) (inside - i) / (all - i))
        .reduce(1, (some, other) -> some * other);
  }

  private static List<Condition> conditions(Evidence evidence) {
    List<Condition> conditions = new ArrayList<>();
    Observation example = evidence.observations().get(0);
    List<Size> sizes = example.sizes();
    for (int i = 0; i < sizes.size(); i++) {
      addThresholds(i, sizes.get(i).name(), evidence, conditions);
    }
    Parameter[] parameters = example.question().method().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      addSigns(i, parameters[i].getName(), conditions);
    }
    conditions.add(
        new Condition(
            "a matrix is not square",
            "all matrices are square",
            true,
            o -> !Inputs.allSquare(o.question().asked().arguments())));
    return conditions;
  }

  private static void addThresholds(
      int index, String name, Evidence evidence, List<Condition> conditions) {
    int[] values =
        evidence.observations().stream()
            .mapToInt(o -> o.sizes().get(index).value())
            .distinct()
            .sorted()
            .toArray();
    IntStream.range(0, Math.max(0, values.length - 1))
        .forEach(
            i -> {
              String low = name + (i == 0 ? " is " : " is at most ") + values[i];
              boolean last = i == values.length - 2;
              String high = name + (last ? " is " : " is at least ") + values[i + 1];
              Predicate<Observation> isLow = o -> o.sizes().get(index).value() <= values[i];
              conditions.add(new Condition(low, high, false, isLow));
              conditions.add(new Condition(high, low, false, isLow.negate()));
            });
  }

  private static void addSigns(int index, String name, List<Condition> conditions) {
    addNumbers(
        index,
        "all numbers of " + name + " are negative",
        "some number of " + name + " is not negative",
        number -> number >= 0,
        true,
        conditions);
    addNumbers(
        index,
        "some number of " + name + " is negative",
        "no number of " + name + " is negative",
        number -> number < 0,
        false,
        conditions);
    addNumbers(
        index,
        "some number of " + name + " is zero",
        "no number of " + name + " is zero",
        number -> number == 0,
        false,
        conditions);
  }

  /** A condition that some number of an argument is of a kind, or that none is. */
  private static void addNumbers(
      int index,
      String inside,
      String outside,
      DoublePredicate kind,
      boolean none,
      List<Condition> conditions) {
    conditions.add(
        new Condition(
            inside,
            outside,
            true,
            o -> {
              double[] numbers = Inputs.numbers(o.question().asked().arguments()[index]);
              return numbers.length > 0 && Arrays.stream(numbers).anyMatch(kind) != none;
            }));
  }
}
