package ece417.hw3.mistakes;

import ece417.hw3.BinaryClassifier.Parameters;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** One input on its way through the network of problem 3.3, with all that it leaves behind. */
final class ForwardPass {
  private final Parameters parameters;
  private final double[] x;
  private final double[] z1;
  private final double[] a1;
  private final double z2;

  /** Sends an input through the network as it should be. */
  ForwardPass(Parameters parameters, double[] x) {
    this(parameters, x, z -> Math.max(z, 0));
  }

  private ForwardPass(Parameters parameters, double[] x, DoubleUnaryOperator activation) {
    this.parameters = parameters;
    this.x = x;
    z1 = new double[nodes()];
    a1 = new double[nodes()];
    double output = parameters.b2();
    for (int j = 0; j < nodes(); j++) {
      z1[j] = parameters.b1()[j];
      for (int k = 0; k < x.length; k++) {
        z1[j] += w1(j, k) * x[k];
      }
      a1[j] = activation.applyAsDouble(z1[j]);
      output += w2(j) * a1[j];
    }
    z2 = output;
  }

  /** Sends an input through the network with another function in the hidden nodes. */
  static ForwardPass activated(Parameters parameters, double[] x, DoubleUnaryOperator activation) {
    return new ForwardPass(parameters, x, activation);
  }

  static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  static double leaky(double z) {
    return z > 0 ? z : 0.01 * z;
  }

  static double capped(double z) {
    return Math.min(Math.max(z, 0), 6);
  }

  int nodes() {
    return parameters.w2().length;
  }

  int inputs() {
    return x.length;
  }

  double w1(int j, int k) {
    return parameters.w1()[j][k];
  }

  double b1(int j) {
    return parameters.b1()[j];
  }

  double w2(int j) {
    return parameters.w2()[j];
  }

  double x(int k) {
    return x[k];
  }

  double z1(int j) {
    return z1[j];
  }

  /** Returns entry j of W1 x, as it comes when nothing else is added. */
  double weighted(int j) {
    return IntStream.range(0, inputs()).mapToDouble(k -> w1(j, k) * x[k]).reduce(0, Double::sum);
  }

  double a1(int j) {
    return a1[j];
  }

  double z2() {
    return z2;
  }

  double g() {
    return sigmoid(z2);
  }

  /** Returns how many nodes are active. */
  double active() {
    return Arrays.stream(z1).filter(z -> z > 0).count();
  }

  /** Returns the derivative of ReLU at {@code z1[j]}. */
  double gate(int j) {
    return z1[j] > 0 ? 1 : 0;
  }

  /** Returns the loss for a label. */
  double loss(int y) {
    return Math.log1p(Math.exp(y == 1 ? -z2 : z2));
  }
}
