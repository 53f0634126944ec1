package ece417.hw3.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.BinaryClassifier.Parameters;
import ece417.hw3.Inputs;
import ece417.hw3.NormWise;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BinaryClassifierReferenceTest {
  private final BinaryClassifier reference = new BinaryClassifierReference();

  @Test
  void givesTheNumbersOfTheExampleInTheContract() {
    Parameters parameters =
        new Parameters(new double[][] {{1, -1}, {-1, 0}}, new double[2], new double[] {1, 4}, -1);
    double[] x = {3, 2};
    // By hand: z1 = (1, -3), z2 = 1 - 1 = 0, g = 1/2; (g - y) x w2 = -1/2 (3, 2), node 2 is dead.
    assertThat(reference.probability(parameters, x)).isEqualTo(0.5);
    assertThat(reference.lossGradient(parameters, x, 1))
        .isDeepEqualTo(new double[][] {{-1.5, 0}, {-1, 0}});
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 5", "5, 1", "2, 2", "2, 3", "3, 2", "8, 3", "3, 8", "8, 8"})
  void agreesWithFiniteDifferencesOfTheLoss(int nodes, int inputCount) {
    Inputs inputs = new Inputs(34);
    for (int trial = 0; trial < 10; trial++) {
      Parameters parameters = inputs.parameters(nodes, inputCount);
      double[] x = inputs.vector(inputCount);
      assertAgrees(parameters, x);
    }
  }

  @Test
  void hasNoGradientWhereAllNodesAreDead() {
    Parameters parameters =
        new Parameters(
            new double[][] {{1, 2}, {3, -1}}, new double[] {-9, -9}, new double[] {1, -2}, 0.5);
    double[] x = {1, -1};
    assertAgrees(parameters, x);
    assertThat(reference.lossGradient(parameters, x, 0)).isDeepEqualTo(new double[2][2]);
  }

  /** ReLU'(0) = 0 is the slope on the side where the node is dead, ECE 417 Homework 3, 3.3. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void takesTheSlopeOfTheDeadSideAtAPreActivationOfZero(int y) {
    // By hand: z1 = (1*2 - 2*1 + 0, 0.5*2 + 1 + 1) = (0, 3).
    double[][] w1 = {{1, -2}, {0.5, 1}};
    double[] x = {2, 1};
    Parameters parameters =
        new Parameters(w1, new double[] {0, 1}, new double[] {0.75, -0.5}, 0.25);
    double[][] gradient = reference.lossGradient(parameters, x, y);
    for (int k = 0; k < 2; k++) {
      double towardsDead = -1e-3 * x[k];
      double moved = NumericalDerivative.moved(w -> loss(parameters, x, y), w1, 0, k, towardsDead);
      assertThat(gradient[k][0]).isEqualTo((moved - loss(parameters, x, y)) / towardsDead);
      double[][] numerical = NumericalDerivative.of(w -> loss(parameters, x, y), w1);
      assertThat(gradient[k][1]).isCloseTo(numerical[k][1], within(1e-10));
    }
  }

  private void assertAgrees(Parameters parameters, double[] x) {
    assertThat(reference.probability(parameters, x))
        .isCloseTo(Math.exp(-loss(parameters, x, 1)), within(1e-14));
    for (int y = 0; y <= 1; y++) {
      int label = y;
      double[][] numerical =
          NumericalDerivative.of(w -> loss(parameters, x, label), parameters.w1());
      assertThat(NormWise.error(reference.lossGradient(parameters, x, y), numerical))
          .as("W1 = %s, x = %s", Arrays.deepToString(parameters.w1()), Arrays.toString(x))
          .isLessThan(0.1);
    }
  }

  /** The loss: -ln σ(z2) = ln(1 + exp(-z2)) for label 1, and ln(1 + exp(z2)) for label 0. */
  private static double loss(Parameters parameters, double[] x, int y) {
    double z2 = parameters.b2();
    for (int j = 0; j < parameters.w2().length; j++) {
      double z1 = parameters.b1()[j];
      for (int k = 0; k < x.length; k++) {
        z1 += parameters.w1()[j][k] * x[k];
      }
      z2 += parameters.w2()[j] * Math.max(z1, 0);
    }
    return Math.log1p(Math.exp(y == 1 ? -z2 : z2));
  }
}
