package ece417.hw3;

/**
 * Problem 3.1: the Frobenius norm of a matrix product, {@code y = ||A X||_F}, and its derivative
 * with respect to X.
 *
 * <p>A is p-by-q and X is q-by-r, where p, q and r are at least 1 and need not be equal.
 *
 * <p>Example with p = 1, q = 1, r = 2:
 *
 * <pre>
 *   a = {{2}}   x = {{3, 4}}        A X is {{6, 8}}
 *
 *   norm(a, x)      10
 *   gradient(a, x)  {{1.2},
 *                    {1.6}}
 * </pre>
 *
 * <p>Check it by hand: with x = {{3.001, 4}} the norm is about 10.0012, an increase of 1.2 times
 * 0.001.
 *
 * <p>Numbers are compared with the tolerance of {@linkplain ece417.hw3 this package}.
 */
public interface FrobeniusNorm {
  /**
   * Returns the Frobenius norm of A X. It is the norm itself, not its square.
   *
   * @param a the matrix A, p-by-q
   * @param x the matrix X, q-by-r
   * @return y, zero or more
   */
  double norm(double[][] a, double[][] x);

  /**
   * Returns the derivative of the Frobenius norm of A X with respect to X, in numerator layout.
   *
   * @param a the matrix A, p-by-q
   * @param x the matrix X, q-by-r, such that A X is not zero
   * @return an r-by-q matrix whose entry [j][i] is the partial derivative of y with respect to
   *     {@code x[i][j]}
   */
  double[][] gradient(double[][] a, double[][] x);
}
