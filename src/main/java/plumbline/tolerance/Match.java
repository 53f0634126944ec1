package plumbline.tolerance;

/**
 * A right answer.
 *
 * @param error how far off it is at most, in the unit of the answer
 * @param allowed how far off it might have been
 * @param scale what differences are relative to: the largest absolute value of the wanted answer,
 *     but at least 1
 */
public record Match(double error, double allowed, double scale) implements Comparison {
  /** An answer that is exactly the wanted one. */
  public static final Match EXACT = new Match(0, 0, 1);

  /** What a double can hold. */
  private static final double MOST_DIGITS = 16;

  /**
   * How much of the tolerance is used up.
   *
   * @return 0 for an exact answer, 1 for one that is just allowed
   */
  public double fraction() {
    return error == 0 ? 0 : error / allowed;
  }

  /**
   * In how many digits the answers agree.
   *
   * @return decimal digits, at most 16
   */
  public double digits() {
    return digits(error);
  }

  /**
   * In how many digits they had to.
   *
   * @return decimal digits, at most 16
   */
  public double digitsNeeded() {
    return digits(allowed);
  }

  private double digits(double difference) {
    return Math.min(MOST_DIGITS, -Math.log10(difference / scale));
  }
}
