package ece417.hw3;

import java.util.Arrays;

/** How far an answer is off, measured norm-wise as the homework's tolerance is. */
public final class NormWise {
  private NormWise() {}

  /**
   * Returns the largest error of an entry as a multiple of the tolerance: at most 1 is right, and
   * infinity stands for another shape or an answer that is not finite.
   *
   * @param got the answer
   * @param want the expected matrix
   * @return zero or more, never NaN
   */
  public static double error(double[][] got, double[][] want) {
    if (!Arrays.equals(shape(got), shape(want))) {
      return Double.POSITIVE_INFINITY;
    }
    return error(flat(got), flat(want));
  }

  /**
   * Returns the largest error of a number as a multiple of the tolerance.
   *
   * @param got the answer
   * @param want the expected numbers
   * @return zero or more, never NaN
   */
  public static double error(double[] got, double[] want) {
    if (got.length != want.length || !Arrays.stream(got).allMatch(Double::isFinite)) {
      return Double.POSITIVE_INFINITY;
    }
    double scale = 1;
    double worst = 0;
    for (int i = 0; i < want.length; i++) {
      scale = Math.max(scale, Math.abs(want[i]));
      worst = Math.max(worst, Math.abs(got[i] - want[i]));
    }
    return worst / (1e-12 + 1e-8 * scale);
  }

  private static int[] shape(double[][] matrix) {
    return Arrays.stream(matrix).mapToInt(row -> row.length).toArray();
  }

  private static double[] flat(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
  }
}
