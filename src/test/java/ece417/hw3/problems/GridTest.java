package ece417.hw3.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class GridTest {
  // -0.001 rounds to 0, which is not to be printed as -0.0.
  @Test
  void roundsToTheNearestNumberThatPrintsShort() {
    assertThat(Grid.HUNDREDTHS.round(0.1 + 0.2)).isEqualTo(0.3);
    assertThat(Grid.HUNDREDTHS.round(-1.996)).isEqualTo(-2);
    assertThat(Grid.HALVES.round(1.3)).isEqualTo(1.5);
    assertThat(Double.toString(Grid.HUNDREDTHS.round(-0.001))).isEqualTo("0.0");
  }

  @Test
  void drawsWithinTheBoundsAndReachesThem() {
    Well19937c random = new Well19937c(1);
    assertThat(Grid.HALVES.vector(random, 1000, -1, 1))
        .containsOnly(-1, -0.5, 0, 0.5, 1)
        .contains(-1, -0.5, 0, 0.5, 1);
    assertThat(Grid.HALVES.matrix(random, 2, 3, 4, 4))
        .isDeepEqualTo(new double[][] {{4, 4, 4}, {4, 4, 4}});
  }

  @Test
  void drawsNumbersOfEitherSignThatAreNotZero() {
    Well19937c random = new Well19937c(1);
    double[] drawn = new double[1000];
    Arrays.setAll(drawn, i -> Grid.HALVES.nonZero(random, 1));
    assertThat(drawn).containsOnly(-1, -0.5, 0.5, 1).contains(-1, -0.5, 0.5, 1);
  }
}
