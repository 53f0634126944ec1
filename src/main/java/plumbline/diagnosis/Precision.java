package plumbline.diagnosis;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers that are nearly right. */
final class Precision {
  /** An answer that is farther off, relative to its largest number, is not nearly right. */
  private static final double NEARLY = 1e-4;

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
    double worst = evidence.observations().stream().mapToDouble(Precision::error).max().orElse(0);
    return Optional.of(
        Diagnosis.pattern(
            "few-digits",
            evidence.subject()
                + " is right to about %d digits, and more are needed. Look for float, for rounded"
                    .formatted((int) -Math.log10(worst))
                + " numbers, for difference quotients and for loops that end before they have"
                + " converged."));
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
