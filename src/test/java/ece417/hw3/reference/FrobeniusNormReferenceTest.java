package ece417.hw3.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.Inputs;
import ece417.hw3.NormWise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrobeniusNormReferenceTest {
  private final FrobeniusNorm reference = new FrobeniusNormReference();

  @Test
  void givesTheNumbersOfTheExampleInTheContract() {
    double[][] a = {{2}};
    double[][] x = {{3, 4}};
    // By hand: AX = (6, 8) has the length 10; y = 2 |x|, so dy/dx is 2 x / |x| = (6/5, 8/5).
    assertThat(reference.norm(a, x)).isEqualTo(10);
    assertThat(NormWise.error(reference.gradient(a, x), new double[][] {{1.2}, {1.6}}))
        .isLessThan(0.01);
  }

  @Test
  void takesTheRootOfTheSumOfSquares() {
    double[][] identity = {{1, 0}, {0, 1}};
    // By hand: 1 + 4 + 4 + 16 = 25.
    assertThat(reference.norm(identity, new double[][] {{1, -2}, {2, 4}})).isEqualTo(5);
  }

  @Test
  void isZeroWhereTheProductIs() {
    // By hand: (1, 1) times the column (1, -1) is 0.
    assertThat(reference.norm(new double[][] {{1, 1}}, new double[][] {{1}, {-1}})).isZero();
  }

  @Test
  void fallsAsANegativeNumberGrows() {
    // By hand: y = |2 x| = -2 x for negative x.
    assertThat(reference.gradient(new double[][] {{2}}, new double[][] {{-3}})[0][0])
        .isCloseTo(-2, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1", "1, 1, 8", "1, 8, 1", "8, 1, 1", "1, 5, 3", "5, 1, 3", "5, 3, 1", "2, 2, 2",
    "2, 3, 4", "4, 3, 2", "8, 2, 3", "2, 8, 3", "3, 2, 8", "8, 8, 8"
  })
  void agreesWithFiniteDifferencesOfTheDefinition(int p, int q, int r) {
    Inputs inputs = new Inputs(31);
    for (int trial = 0; trial < 10; trial++) {
      double[][] a = inputs.matrix(p, q);
      double[][] x = inputs.matrix(q, r);
      assertThat(reference.norm(a, x)).isCloseTo(norm(a, x), within(1e-13 * norm(a, x)));
      assertThat(
              NormWise.error(
                  reference.gradient(a, x), NumericalDerivative.of(moved -> norm(a, moved), x)))
          .isLessThan(0.1);
    }
  }

  /** The definition: the root of the sum over k and j of the squares of the entries of AX. */
  private static double norm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : a) {
      for (int j = 0; j < x[0].length; j++) {
        double entry = 0;
        for (int i = 0; i < x.length; i++) {
          entry += row[i] * x[i][j];
        }
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }
}
