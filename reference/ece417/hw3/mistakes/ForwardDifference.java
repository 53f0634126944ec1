package ece417.hw3.mistakes;

import java.util.function.ToDoubleFunction;

/** Derivatives by the simplest difference quotient, which is not accurate enough. */
final class ForwardDifference {
  static final double STEP = 1e-6;

  static final String HINT =
      "The numbers are right to about six digits, as if you had moved each entry a little and"
          + " divided the change by the step. The tolerance asks for more than that; use the"
          + " formula of the derivative.";

  private ForwardDifference() {}

  /** Returns the derivative of a function of a matrix in numerator layout. */
  static double[][] of(ToDoubleFunction<double[][]> function, double[][] at) {
    double value = function.applyAsDouble(at);
    return MatrixSlip.filled(
        at[0].length,
        at.length,
        (j, i) -> {
          double before = at[i][j];
          at[i][j] = before + STEP;
          double moved = function.applyAsDouble(at);
          at[i][j] = before;
          return (moved - value) / STEP;
        });
  }
}
