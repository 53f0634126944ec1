package plumbline.kit;

import java.util.function.DoubleUnaryOperator;

/** Derivatives as everybody can check them: by small steps to either side. */
public final class Differences {
  /** Smooth functions of ordinary size are halfway between too coarse and too rough here. */
  private static final double STEP = 2e-3;

  private Differences() {}

  /**
   * The derivative at 0, by central differences with three steps, extrapolated to a step of 0.
   *
   * <p>Source: L. F. Richardson, The approximate arithmetical solution by finite differences,
   * Philosophical Transactions of the Royal Society A 210, 1911.
   *
   * @param function smooth between -0.002 and 0.002
   * @return the derivative, in ordinary cases to about ten digits
   */
  public static double slope(DoubleUnaryOperator function) {
    double coarse = central(function, STEP);
    double middle = central(function, STEP / 2);
    double fine = central(function, STEP / 4);
    double first = (4 * middle - coarse) / 3;
    double second = (4 * fine - middle) / 3;
    return (16 * second - first) / 15;
  }

  private static double central(DoubleUnaryOperator function, double step) {
    return (function.applyAsDouble(step) - function.applyAsDouble(-step)) / (2 * step);
  }
}
