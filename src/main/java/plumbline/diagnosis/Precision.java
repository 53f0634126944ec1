package plumbline.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers that are nearly right. */
final class Precision {
  /** An answer that is farther off, relative to its largest number, is not nearly right. */
  private static final double NEARLY = 1e-4;

  /** Errors of smaller numbers say nothing, since they are taken relative to 1. */
  private static final double TELLING = 1e-2;

  private static final int MANY = 3;

  private static final int MOST_DECIMALS = 8;

  private Precision() {}

  static Optional<Diagnosis> singlePrecision(Evidence evidence) {
    return isNearlyRight(evidence)
            && evidence.all(o -> Arrays.stream(o.got().values()).allMatch(v -> v == (float) v))
        ? Optional.of(
            Diagnosis.pattern(
                "single-precision",
                evidence.subject()
                    + " is right to about seven digits, which is what a float holds. Look for float"
                    + " in your code and use double throughout."))
        : Optional.empty();
  }

  static Optional<Diagnosis> rounded(Evidence evidence) {
    if (!evidence.isComparable()) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(1, MOST_DECIMALS)
        .filter(decimals -> evidence.all(o -> isRounded(o, Math.pow(10, decimals))))
        .mapToObj(
            decimals ->
                Diagnosis.pattern(
                    "rounded",
                    "%s is right, but rounded to %d decimals. Return it as it is computed."
                        .formatted(evidence.subject(), decimals)))
        .findFirst();
  }

  static Optional<Diagnosis> fewDigits(Evidence evidence) {
    if (!isNearlyRight(evidence)) {
      return Optional.empty();
    }
    return Optional.of(
        fewDigits(
            "%s is right to about %d digits, and more are needed."
                .formatted(evidence.subject(), digits(evidence.observations()))));
  }

  /** As difference quotients are, which are off by far where a function has a kink. */
  static Optional<Diagnosis> mostlyFewDigits(Evidence evidence) {
    List<Observation> wrong = evidence.observations().stream().filter(o -> !o.right()).toList();
    List<Observation> near =
        wrong.stream()
            .filter(o -> o.isComparable() && error(o) <= NEARLY && o.want().norm() >= TELLING)
            .toList();
    return near.size() >= MANY && 2 * near.size() > wrong.size()
        ? Optional.of(
            fewDigits(
                "%s is right to about %d digits in %d of the %d cases where it is not right, and"
                        .formatted(evidence.subject(), digits(near), near.size(), wrong.size())
                    + " farther off in the others."))
        : Optional.empty();
  }

  private static Diagnosis fewDigits(String finding) {
    return Diagnosis.pattern(
        "few-digits",
        finding
            + " Look for float, for rounded numbers, for a small constant that is added or taken off,"
            + " for difference quotients and for loops that end before they have converged.");
  }

  private static int digits(List<Observation> near) {
    return (int) -Math.log10(near.stream().mapToDouble(Precision::error).max().orElse(1));
  }

  private static boolean isNearlyRight(Evidence evidence) {
    return evidence.isComparable()
        && evidence.all(o -> error(o) <= NEARLY)
        && evidence.enough(o -> o.want().norm() > 0);
  }

  /** The largest difference, relative to the largest number or to 1. */
  private static double error(Observation o) {
    double[] got = o.got().values();
    double[] want = o.want().values();
    return IntStream.range(0, want.length)
            .mapToDouble(i -> Math.abs(got[i] - want[i]))
            .max()
            .orElse(0)
        / Math.max(1, o.want().norm());
  }

  private static boolean isRounded(Observation o, double perUnit) {
    double[] got = o.got().values();
    double[] want = o.want().values();
    return IntStream.range(0, want.length)
        .allMatch(
            i ->
                Math.rint(got[i] * perUnit) / perUnit == got[i]
                    && Math.abs(got[i] - want[i]) * perUnit <= 1);
  }
}
