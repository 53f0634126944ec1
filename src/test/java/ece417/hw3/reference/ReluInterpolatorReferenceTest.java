package ece417.hw3.reference;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.Inputs;
import ece417.hw3.NormWise;
import ece417.hw3.ReluInterpolator;
import ece417.hw3.ReluInterpolator.Network;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReluInterpolatorReferenceTest {
  private final ReluInterpolator reference = new ReluInterpolatorReference();

  @Test
  void needsOneNodeFewerThanThereArePoints() {
    // ECE 417 Homework 3, problem 3.2: "We need at least n - 1 hidden nodes".
    assertThat(IntStream.of(1, 2, 3, 40).map(reference::hiddenNodes)).containsExactly(0, 1, 2, 39);
  }

  @Test
  void givesTheParametersWorkedOutByHand() {
    Network network = reference.fit(new double[] {-1, 1, 2}, new double[] {3, 7, 4});
    // By hand: from 3 at -1 with slope (7 - 3) / 2 = 2, then at 1 with slope -3, a change of -5.
    assertThat(network.w1()).containsExactly(1, 1);
    assertThat(network.b1()).containsExactly(1, -1);
    assertThat(network.w2()).containsExactly(2, -5);
    assertThat(network.b2()).isEqualTo(3);
  }

  @Test
  void meetsASinglePointWithoutANode() {
    Network network = reference.fit(new double[] {-4.5}, new double[] {2.5});
    assertThat(network.w1()).isEmpty();
    assertThat(outputs(network, new double[] {-4.5})).containsExactly(2.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 10, 20, 40})
  void meetsUnevenlySpacedPoints(int n) {
    Inputs inputs = new Inputs(32);
    for (int trial = 0; trial < 10; trial++) {
      assertMeets(inputs.places(n), inputs.vector(n));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 40})
  void meetsPointsOnOneLine(int n) {
    double[] x = new Inputs(33).places(n);
    assertMeets(x, Arrays.stream(x).map(place -> 3 - 2 * place).toArray());
    assertMeets(x, new double[n]);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 40})
  void meetsZigzagsAtTheSmallestGap(int n) {
    double[] x = IntStream.range(0, n).mapToDouble(i -> i == 0 ? -50 : 48 + i * 0.05).toArray();
    assertMeets(x, IntStream.range(0, n).mapToDouble(i -> i % 2 == 0 ? -2 : 2).toArray());
  }

  private void assertMeets(double[] x, double[] y) {
    Network network = reference.fit(x, y);
    assertThat(network.w1()).hasSize(x.length - 1);
    assertThat(NormWise.error(outputs(network, x), y)).isLessThan(0.01);
  }

  /** The network's definition: {@code g(x) = w2ᵀ ReLU(w1 x + b1) + b2}. */
  private static double[] outputs(Network network, double[] x) {
    double[] g = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      g[i] = network.b2();
      for (int node = 0; node < network.w1().length; node++) {
        double z1 = network.w1()[node] * x[i] + network.b1()[node];
        g[i] += network.w2()[node] * Math.max(z1, 0);
      }
    }
    return g;
  }
}
