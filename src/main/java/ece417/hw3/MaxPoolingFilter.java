package ece417.hw3;

/**
 * Problem 3.4: what a filter learns from one image in one step of gradient descent.
 *
 * <p>The image x has M rows and N columns (both at least 1) and counts as 0 outside of them. The
 * network filters it, takes the maximum, and is trained towards a target y:
 *
 * <pre>
 *   z[m, n] = sum of w1[i, j] * x[m - i, n - j] over all shifts i and j     (convolution)
 *   g       = the largest z[m, n] for m = 0 ... M-1 and n = 0 ... N-1
 *   L       = (y - g)^2 / 2
 * </pre>
 *
 * <p>Before the step w1 passes the image through unchanged: {@code w1[0, 0]} is 1 and all other
 * coefficients are 0. The step has the learning rate 1: from each coefficient the derivative of L
 * with respect to that coefficient is subtracted.
 *
 * <p>Shifts may be negative: i goes from -(M-1) to M-1 and j from -(N-1) to N-1. An array cannot
 * start at a negative index, so {@code w1[i, j]} is kept at row i + M - 1, column j + N - 1, and
 * {@code w1[0, 0]} lies in the middle.
 *
 * <p>Example with M = 1 and N = 2:
 *
 * <pre>
 *   x = {{1, 2}}   y = 3            g is 2
 *
 *   peak(x)              {0, 1}
 *   updatedFilter(x, y)  {{0, 3, 1}}    w1[0, -1] = 0, w1[0, 0] = 3, w1[0, 1] = 1
 * </pre>
 *
 * <p>Check it by hand: if {@code w1[0, 1]} is raised from 0 to 0.001, z becomes {1, 2.001} and L
 * falls from 0.5 to about 0.499, a derivative of -1.
 *
 * <p>Numbers are compared with the tolerance of {@linkplain ece417.hw3 this package}.
 */
public interface MaxPoolingFilter {
  /**
   * Returns where the image is largest.
   *
   * @param x the image, M-by-N; its maximum, which may be negative, occurs once
   * @return the row and the column of the maximum, in this order
   */
  int[] peak(double[][] x);

  /**
   * Returns the filter after one step of gradient descent.
   *
   * @param x the image, M-by-N; its maximum, which may be negative, occurs once
   * @param y the target
   * @return a (2M-1)-by-(2N-1) matrix whose entry [i + M - 1][j + N - 1] is the new {@code w1[i,
   *     j]}
   */
  double[][] updatedFilter(double[][] x, double y);
}
