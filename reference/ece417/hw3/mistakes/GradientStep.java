package ece417.hw3.mistakes;

/** The quantities of problem 3.4 that right and wrong formulas of the new filter are made of. */
final class GradientStep {
  private final double[][] x;
  private final double y;
  private final double g;
  private final int peakRow;
  private final int peakColumn;

  /** Prepares a step for an image, a target, the output of the network and where it came from. */
  GradientStep(double[][] x, double y, double g, int[] peak) {
    this.x = x;
    this.y = y;
    this.g = g;
    peakRow = peak[0];
    peakColumn = peak[1];
  }

  /** Prepares a step with the pixel at the peak for the output of the network. */
  GradientStep(double[][] x, double y, int[] peak) {
    this(x, y, x[peak[0]][peak[1]], peak);
  }

  /** A formula for the coefficient of one shift. */
  interface Tap {
    double at(GradientStep step, int m, int n);
  }

  /** Returns the array of the filter with a formula for each coefficient. */
  double[][] filter(Tap tap) {
    return MatrixSlip.filled(
        2 * rows() - 1,
        2 * columns() - 1,
        (i, j) -> tap.at(this, i - rows() + 1, j - columns() + 1));
  }

  int rows() {
    return x.length;
  }

  int columns() {
    return x[0].length;
  }

  double y() {
    return y;
  }

  double g() {
    return g;
  }

  double error() {
    return y - g;
  }

  int peakRow() {
    return peakRow;
  }

  int peakColumn() {
    return peakColumn;
  }

  static double delta(int m, int n) {
    return m == 0 && n == 0 ? 1 : 0;
  }

  /** Returns the pixel at (m, n), which is zero outside of the image. */
  double x(int m, int n) {
    return m >= 0 && n >= 0 && m < rows() && n < columns() ? x[m][n] : 0;
  }

  /** Returns the pixel that belongs to the coefficient of a shift. */
  double source(int m, int n) {
    return x(peakRow - m, peakColumn - n);
  }
}
