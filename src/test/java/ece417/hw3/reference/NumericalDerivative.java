package ece417.hw3.reference;

import java.util.function.ToDoubleFunction;

/** Derivatives from values alone, to hold against the formulas. */
final class NumericalDerivative {
  private static final double STEP = 1e-3;

  private NumericalDerivative() {}

  /**
   * Returns the derivative of a function of a matrix in numerator layout, by central differences of
   * two step sizes extrapolated to order four (Abramowitz and Stegun, formula 25.3.21 and
   * Richardson's extrapolation).
   */
  static double[][] of(ToDoubleFunction<double[][]> function, double[][] at) {
    double[][] derivative = new double[at[0].length][at.length];
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < at[i].length; j++) {
        double fine = central(function, at, i, j, STEP);
        double coarse = central(function, at, i, j, 2 * STEP);
        derivative[j][i] = (4 * fine - coarse) / 3;
      }
    }
    return derivative;
  }

  private static double central(
      ToDoubleFunction<double[][]> function, double[][] at, int i, int j, double step) {
    return (moved(function, at, i, j, step) - moved(function, at, i, j, -step)) / (2 * step);
  }

  /** Returns the function's value with one entry moved. */
  static double moved(
      ToDoubleFunction<double[][]> function, double[][] at, int i, int j, double by) {
    double before = at[i][j];
    at[i][j] = before + by;
    double value = function.applyAsDouble(at);
    at[i][j] = before;
    return value;
  }
}
