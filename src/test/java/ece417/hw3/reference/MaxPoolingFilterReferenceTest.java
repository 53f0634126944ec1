package ece417.hw3.reference;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.Inputs;
import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.NormWise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaxPoolingFilterReferenceTest {
  private final MaxPoolingFilter reference = new MaxPoolingFilterReference();

  @Test
  void givesTheNumbersOfTheExampleInTheContract() {
    double[][] x = {{1, 2}};
    // By hand: g = 2 at (0, 1), y - g = 1, and x[0, 1 - n] is 0, 2, 1 for n = -1, 0, 1.
    assertThat(reference.peak(x)).containsExactly(0, 1);
    assertThat(reference.updatedFilter(x, 3)).isDeepEqualTo(new double[][] {{0, 3, 1}});
  }

  @Test
  void updatesTheOnlyTapOfAOnePixelImage() {
    // By hand: 1 + (y - x) x with x = -2 and y = 1, that is 1 + 3 * -2.
    assertThat(reference.updatedFilter(new double[][] {{-2}}, 1))
        .isDeepEqualTo(new double[][] {{-5}});
  }

  @Test
  void leavesTheFilterAloneWhereTheOutputIsTheTarget() {
    // By hand: y = g makes the error zero, so w1 stays 1 at the shift (0, 0).
    assertThat(reference.updatedFilter(new double[][] {{1, 4}, {2, 3}}, 4))
        .isDeepEqualTo(new double[][] {{0, 0, 0}, {0, 1, 0}, {0, 0, 0}});
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 3", "2, 0", "2, 3", "1, 2"})
  void findsThePeakOfANegativeImageWhereverItIs(int row, int column) {
    double[][] x = negative(new Inputs(35).matrix(3, 4));
    x[row][column] = -0.5;
    assertThat(reference.peak(x)).containsExactly(row, column);
    assertAgrees(x, -1.5);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 6", "6, 1", "2, 2", "2, 3", "3, 2", "5, 4", "8, 8"})
  void agreesWithOneSimulatedStepOfGradientDescent(int rows, int columns) {
    Inputs inputs = new Inputs(36);
    for (int trial = 0; trial < 5; trial++) {
      double[][] x = withClearPeak(inputs.matrix(rows, columns));
      double[] y = inputs.vector(2);
      assertAgrees(x, y[0]);
      assertAgrees(negative(x), y[1]);
    }
  }

  /** Trains the network itself: filters, takes the maximum, differentiates the loss per tap. */
  private void assertAgrees(double[][] x, double y) {
    double[][] w1 = new double[2 * x.length - 1][2 * x[0].length - 1];
    w1[x.length - 1][x[0].length - 1] = 1;
    double[][] derivative = NumericalDerivative.of(w -> loss(w, x, y), w1);
    for (int i = 0; i < w1.length; i++) {
      for (int j = 0; j < w1[i].length; j++) {
        w1[i][j] -= derivative[j][i];
      }
    }
    assertThat(NormWise.error(reference.updatedFilter(x, y), w1)).isLessThan(0.1);
  }

  private static double loss(double[][] w1, double[][] x, double y) {
    double g = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[m].length; n++) {
        g = Math.max(g, filtered(w1, x, m, n));
      }
    }
    return (y - g) * (y - g) / 2;
  }

  /** Equation (3.4-1): the convolution of w1 and x at (m, n); pixel (i, j) has shift (m-i, n-j). */
  private static double filtered(double[][] w1, double[][] x, int m, int n) {
    double z = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        z += w1[m - i + x.length - 1][n - j + x[i].length - 1] * x[i][j];
      }
    }
    return z;
  }

  /** Lifts the maximum, so that the steps of the differences do not move it to another pixel. */
  private double[][] withClearPeak(double[][] x) {
    int[] peak = reference.peak(x);
    x[peak[0]][peak[1]] += 0.1;
    return x;
  }

  /** Makes every pixel negative and keeps their differences apart. */
  private static double[][] negative(double[][] image) {
    double[][] x = new double[image.length][image[0].length];
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[m].length; n++) {
        x[m][n] = image[m][n] - 3;
      }
    }
    return x;
  }
}
