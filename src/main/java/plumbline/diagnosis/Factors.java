package plumbline.diagnosis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers that are the expected ones times a number or plus a number. */
final class Factors {
  /** Factors and offsets nearer than this to none are a matter of {@link Precision}. */
  private static final double NEAR = 1e-4;

  private Factors() {}

  static Optional<Diagnosis> oneFactor(Evidence evidence) {
    if (!evidence.isComparable() || !evidence.enough(Factors::isSomething)) {
      return Optional.empty();
    }
    double factor =
        evidence.observations().stream()
            .max(Comparator.comparingDouble(o -> o.want().norm()))
            .map(Factors::factor)
            .orElseThrow();
    if (Math.abs(factor - 1) < NEAR || !evidence.all(o -> isMultiple(o, factor))) {
      return Optional.empty();
    }
    return Optional.of(
        factor == -1 || Math.abs(factor + 1) < 1e-9
            ? Diagnosis.pattern(
                "sign-flipped",
                evidence.subject()
                    + " is −1 × the expected one. Follow the signs through your derivation.")
            : constantFactor(evidence.subject(), factor));
  }

  private static Diagnosis constantFactor(String subject, double factor) {
    String advice = " the expected one. Look for a constant in your formula.";
    String exact = subject + " is " + Fraction.print(factor) + " ×" + advice;
    return Diagnosis.pattern(
        "constant-factor",
        exact,
        Fraction.isSimple(factor) ? exact : subject + " is a constant multiple of" + advice);
  }

  static Optional<Diagnosis> oneOffset(Evidence evidence) {
    if (!evidence.isComparable() || evidence.observations().stream().anyMatch(Factors::isEmpty)) {
      return Optional.empty();
    }
    double offset = offset(evidence.observations().get(0));
    boolean holds = Math.abs(offset) > NEAR && evidence.all(o -> isOffBy(o, offset));
    return holds && evidence.enough(o -> true)
        ? Optional.of(constantOffset(evidence.subject(), offset))
        : Optional.empty();
  }

  private static Diagnosis constantOffset(String subject, double offset) {
    String advice = " in every entry. Look for what is added last.";
    String exact =
        "%s is the expected one %s %s"
                .formatted(subject, offset > 0 ? "+" : "−", Fraction.print(Math.abs(offset)))
            + advice;
    return Diagnosis.pattern(
        "constant-offset",
        exact,
        Fraction.isSimple(offset) ? exact : subject + " is off by the same amount" + advice);
  }

  static Optional<Diagnosis> signs(Evidence evidence) {
    boolean holds =
        evidence.isComparable()
            && evidence.all(o -> pairs(o).allMatch(p -> o.same(Math.abs(p[0]), Math.abs(p[1]))));
    if (!holds || !evidence.enough(o -> !o.right())) {
      return Optional.empty();
    }
    return Optional.of(
        evidence.all(o -> pairs(o).allMatch(p -> p[0] >= 0))
            ? Diagnosis.pattern(
                "magnitude",
                evidence.subject() + " has the right magnitudes, but no negative numbers.")
            : Diagnosis.pattern(
                "signs",
                evidence.subject()
                    + " is right but for signs. Follow the signs through your derivation."));
  }

  static Optional<Diagnosis> factorOfTheSizes(Evidence evidence) {
    if (!evidence.isComparable()) {
      return Optional.empty();
    }
    List<Size> sizes = evidence.observations().get(0).sizes();
    return IntStream.range(0, sizes.size())
        .boxed()
        .flatMap(
            index ->
                Power.ALL.stream()
                    .filter(power -> fits(evidence, index, power))
                    .map(
                        power ->
                            Diagnosis.pattern(
                                "factor-of-the-sizes",
                                evidence.subject()
                                    + " is the expected one %s %s."
                                        .formatted(power.words(), sizes.get(index).name()))))
        .findFirst();
  }

  /** What is done with a size to make a factor of it. */
  private record Power(String words, DoubleUnaryOperator of) {
    static final List<Power> ALL =
        List.of(
            new Power("divided by", size -> 1 / size),
            new Power("times", size -> size),
            new Power("divided by the square root of", size -> 1 / Math.sqrt(size)),
            new Power("times the square root of", Math::sqrt));
  }

  private static boolean fits(Evidence evidence, int index, Power power) {
    HashSet<Double> factors = new HashSet<>();
    for (Observation o : evidence.observations()) {
      double factor = power.of().applyAsDouble(o.sizes().get(index).value());
      if (!Double.isFinite(factor) || !isMultiple(o, factor)) {
        return false;
      }
      if (isSomething(o)) {
        factors.add(factor);
      }
    }
    return factors.size() > 1;
  }

  static Optional<Diagnosis> varyingFactor(Evidence evidence) {
    return evidence.isComparable()
            && evidence.all(o -> !isSomething(o) ? o.right() : isMultiple(o, factor(o)))
            && evidence.enough(Factors::hasTwoNumbers)
        ? Optional.of(
            Diagnosis.pattern(
                "varying-factor",
                evidence.subject()
                    + " is a multiple of the expected one, but the factor depends on the arguments."
                    + " Look at the numbers that your formula multiplies or divides by."))
        : Optional.empty();
  }

  static Optional<Diagnosis> varyingOffset(Evidence evidence) {
    return evidence.isComparable()
            && evidence.all(o -> isEmpty(o) || isOffBy(o, offset(o)))
            && evidence.enough(o -> !o.right() && o.want().values().length > 1)
        ? Optional.of(
            Diagnosis.pattern(
                "varying-offset",
                evidence.subject()
                    + " is off by the same amount in every entry, but the amount depends on the"
                    + " arguments. Look for what is added last."))
        : Optional.empty();
  }

  private static boolean isEmpty(Observation o) {
    return o.want().values().length == 0;
  }

  private static boolean isSomething(Observation o) {
    return !o.isNothing(o.want().norm());
  }

  private static boolean hasTwoNumbers(Observation o) {
    return !o.right()
        && Arrays.stream(o.want().values()).filter(value -> !o.isNothing(value)).count() > 1;
  }

  /** The factor at the largest of the expected numbers. */
  private static double factor(Observation o) {
    return pairs(o)
        .max(Comparator.comparingDouble(pair -> Math.abs(pair[1])))
        .map(pair -> pair[0] / pair[1])
        .orElse(1.0);
  }

  private static boolean isMultiple(Observation o, double factor) {
    double norm = o.want().norm() * Math.max(1, Math.abs(factor));
    return pairs(o).allMatch(pair -> o.same(pair[0], factor * pair[1], norm));
  }

  private static double offset(Observation o) {
    return o.got().values()[0] - o.want().values()[0];
  }

  private static boolean isOffBy(Observation o, double offset) {
    double norm = o.want().norm() + Math.abs(offset);
    return pairs(o).allMatch(pair -> o.same(pair[0], pair[1] + offset, norm));
  }

  /** What came and what was expected, number by number. */
  private static Stream<double[]> pairs(Observation o) {
    double[] got = o.got().values();
    double[] want = o.want().values();
    return IntStream.range(0, want.length).mapToObj(i -> new double[] {got[i], want[i]});
  }
}
