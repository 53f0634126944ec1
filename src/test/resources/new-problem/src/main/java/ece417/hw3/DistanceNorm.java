package ece417.hw3;

/**
 * Problem 9.6: the Frobenius norm of a difference of matrices, {@code y = ||A - X||_F}, and its
 * derivative with respect to X.
 *
 * <p>A and X are p-by-q, where p and q are at least 1 and need not be equal.
 *
 * <p>Example with p = 1, q = 2:
 *
 * <pre>
 *   a = {{3, 4}}   x = {{0, 0}}
 *
 *   norm(a, x)      5
 *   gradient(a, x)  {{-0.6},
 *                    {-0.8}}
 * </pre>
 *
 * <p>Numbers are compared with the tolerance of {@linkplain ece417.hw3 this package}.
 */
public interface DistanceNorm {
  /**
   * Returns the norm.
   *
   * @param a the matrix A, p-by-q
   * @param x the matrix X, p-by-q
   * @return y, zero or more
   */
  double norm(double[][] a, double[][] x);

  /**
   * Returns the derivative of the norm with respect to X, in numerator layout.
   *
   * @param a the matrix A, p-by-q
   * @param x the matrix X, p-by-q and not A
   * @return a q-by-p matrix whose entry [j][i] is the partial derivative of y with respect to
   *     {@code x[i][j]}
   */
  double[][] gradient(double[][] a, double[][] x);
}
