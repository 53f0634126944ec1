package plumbline.tolerance;

/**
 * A right answer.
 *
 * @param error how far off it is at most, in the unit of the answer
 * @param allowed how far off it might have been
 */
public record Match(double error, double allowed) implements Comparison {
  /**
   * How much of the tolerance is used up.
   *
   * @return 0 for an exact answer, 1 for one that is just allowed
   */
  public double fraction() {
    return error == 0 ? 0 : error / allowed;
  }
}
