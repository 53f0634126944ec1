package ece417.hw3.kit;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.BinaryClassifier.Parameters;
import ece417.hw3.problems.BinaryClassifierProblem;
import java.util.Map;
import plumbline.kit.Definitions;
import plumbline.kit.Differences;
import plumbline.problem.Problem;

/** Problem 3.3: the probability by its definition, and derivatives by differences of the loss. */
final class BinaryClassifierProperties {
  private BinaryClassifierProperties() {}

  static Problem problem() {
    return BinaryClassifierProblem.with(
        Definitions.of(
            BinaryClassifier.class,
            Map.of(
                "probability",
                given -> probability((Parameters) given[0], (double[]) given[1]),
                "lossGradient",
                given -> slopes((Parameters) given[0], (double[]) given[1], (int) given[2]))));
  }

  private static double probability(Parameters parameters, double[] x) {
    return 1 / (1 + Math.exp(-output(parameters, preActivations(parameters, x))));
  }

  /** Returns z1. */
  private static double[] preActivations(Parameters parameters, double[] x) {
    double[] z1 = parameters.b1().clone();
    for (int j = 0; j < z1.length; j++) {
      for (int k = 0; k < x.length; k++) {
        z1[j] += parameters.w1()[j][k] * x[k];
      }
    }
    return z1;
  }

  /** Returns z2. */
  private static double output(Parameters parameters, double[] z1) {
    double z2 = parameters.b2();
    for (int j = 0; j < z1.length; j++) {
      z2 += parameters.w2()[j] * Math.max(z1[j], 0);
    }
    return z2;
  }

  /** The cross entropy, without a difference that would lose digits where g is near the label. */
  private static double loss(double z2, int y) {
    return Math.log1p(Math.exp(y == 1 ? -z2 : z2));
  }

  private static double[][] slopes(Parameters parameters, double[] x, int y) {
    double[] z1 = preActivations(parameters, x);
    double[][] slopes = new double[x.length][z1.length];
    for (int j = 0; j < z1.length; j++) {
      // at a node that is exactly 0 the derivative of ReLU counts as 0, as if it were dead
      for (int k = 0; k < x.length && z1[j] != 0; k++) {
        int node = j;
        double input = x[k];
        slopes[k][j] =
            Differences.slope(
                step -> {
                  double[] moved = z1.clone();
                  moved[node] += step * input;
                  return loss(output(parameters, moved), y);
                });
      }
    }
    return slopes;
  }
}
