package ece417.hw3;

/**
 * Problem 3.3: a network with one hidden layer that decides between two classes, and the derivative
 * of its loss with respect to the weights of the hidden layer.
 *
 * <p>With D inputs and H hidden nodes (both at least 1) the network computes, for an input x,
 *
 * <pre>
 *   z1 = W1 x + b1             H numbers
 *   a1 = ReLU(z1)              each entry of z1 where that is positive, otherwise 0
 *   z2 = w2[0] * a1[0] + ... + w2[H-1] * a1[H-1] + b2
 *   g  = 1 / (1 + exp(-z2))
 *   L  = -y ln(g) - (1 - y) ln(1 - g)
 * </pre>
 *
 * <p>where y, 0 or 1, is the label of x. The derivative of ReLU at exactly 0 counts as 0.
 *
 * <p>Example with D = 2 and H = 2:
 *
 * <pre>
 *   w1 = {{ 1, -1},    b1 = {0, 0}   w2 = {1, 4}   b2 = -1
 *         {-1,  0}}
 *   x  = {3, 2}        so z1 = {1, -3}, a1 = {1, 0} and z2 = 0
 *
 *   probability(parameters, x)      0.5
 *   lossGradient(parameters, x, 1)  {{-1.5, 0},
 *                                    {-1.0, 0}}
 * </pre>
 *
 * <p>Check it by hand: with {@code w1[0][0]} = 1.001 instead of 1 the loss is about 0.6916, which
 * is 0.0015 less than before.
 *
 * <p>Numbers are compared with the tolerance of {@linkplain ece417.hw3 this package}. In all scored
 * tests z2 lies between -15 and 15, so that no formula needs care against overflow.
 */
public interface BinaryClassifier {
  /**
   * Returns g, the probability of class 1.
   *
   * @param parameters the network, with D inputs and H hidden nodes
   * @param x the input: D numbers
   * @return g, between 0 and 1
   */
  double probability(Parameters parameters, double[] x);

  /**
   * Returns the derivative of the loss L with respect to W1, in numerator layout.
   *
   * @param parameters the network, with D inputs and H hidden nodes
   * @param x the input: D numbers
   * @param y the label of x, 0 or 1
   * @return a D-by-H matrix whose entry [k][j] is the partial derivative of L with respect to
   *     {@code w1[j][k]}
   */
  double[][] lossGradient(Parameters parameters, double[] x, int y);

  /**
   * The parameters of a network with D inputs and H hidden nodes.
   *
   * @param w1 the weights from the inputs to the nodes: H-by-D, {@code w1[j][k]} from input k to
   *     node j
   * @param b1 the offsets of the nodes: H numbers
   * @param w2 the weights from the nodes to the output: H numbers
   * @param b2 the offset of the output
   */
  record Parameters(double[][] w1, double[] b1, double[] w2, double b2) {}
}
