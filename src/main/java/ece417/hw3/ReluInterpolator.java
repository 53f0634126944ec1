package ece417.hw3;

/**
 * Problem 3.2: a network with one hidden layer that goes exactly through given points.
 *
 * <p>With H hidden nodes and a number x as its input, the network computes
 *
 * <pre>
 *   g(x) = w2[0] * ReLU(w1[0] * x + b1[0]) + ... + w2[H-1] * ReLU(w1[H-1] * x + b1[H-1]) + b2
 * </pre>
 *
 * <p>where ReLU(z) is z for positive z and 0 otherwise. On n points its loss is the sum of {@code
 * (y[i] - g(x[i]))^2} divided by 2n, so a loss of zero means that g meets every point.
 *
 * <p>Example with n = 2:
 *
 * <pre>
 *   x = {1, 3}   y = {5, 1}
 *
 *   hiddenNodes(2)  1
 *   fit(x, y)       new Network(new double[] {-1}, new double[] {3}, new double[] {2}, 1)
 * </pre>
 *
 * <p>Check it by hand: g(1) = 2 * ReLU(-1 + 3) + 1 = 5 and g(3) = 2 * ReLU(-3 + 3) + 1 = 1. Many
 * other networks meet these two points, and every one with a single node is as good: what is judged
 * is g at the points, never the parameters.
 */
public interface ReluInterpolator {
  /**
   * Returns how many hidden nodes are needed to guarantee a loss of zero: the smallest H such that
   * for any n points with different x some network with H nodes meets them all.
   *
   * @param n the number of points, at least 1
   * @return that number of nodes
   */
  int hiddenNodes(int n);

  /**
   * Returns a network that meets all points and has no more hidden nodes than the right value of
   * {@link #hiddenNodes} for n points. Fewer nodes are fine where the points allow it.
   *
   * <p>The answer is right when every {@code g(x[i])} is within {@code 1e-12 + 1e-8 * max(1, s)} of
   * {@code y[i]}, where s is the largest magnitude in y.
   *
   * @param x the places of the points: n numbers, at least one, strictly increasing, between -50
   *     and 50, neighbours at least 0.05 apart, spaced evenly or not
   * @param y the values to meet, {@code y[i]} at {@code x[i]}: n numbers
   * @return the parameters of the network, all of them finite
   */
  Network fit(double[] x, double[] y);

  /**
   * The parameters of a network with H hidden nodes. H may be 0, with three arrays of length 0;
   * then g is b2 everywhere.
   *
   * @param w1 the weights from the input to the nodes: H numbers
   * @param b1 the offsets of the nodes: H numbers
   * @param w2 the weights from the nodes to the output: H numbers
   * @param b2 the offset of the output
   */
  record Network(double[] w1, double[] b1, double[] w2, double b2) {}
}
