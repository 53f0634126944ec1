package ece417.hw3.kit;

import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.problems.MaxPoolingFilterProblem;
import java.util.Map;
import plumbline.kit.Definitions;
import plumbline.kit.Differences;
import plumbline.problem.Problem;

/** Problem 3.4: the place of the maximum, and one step down the slopes of the loss. */
final class MaxPoolingFilterProperties {
  private MaxPoolingFilterProperties() {}

  static Problem problem() {
    return MaxPoolingFilterProblem.with(
        Definitions.of(
            MaxPoolingFilter.class,
            Map.of(
                "peak", given -> peak((double[][]) given[0]),
                "updatedFilter", given -> step((double[][]) given[0], (double) given[1]))));
  }

  private static int[] peak(double[][] x) {
    int[] peak = {0, 0};
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[m].length; n++) {
        if (x[m][n] > x[peak[0]][peak[1]]) {
          peak = new int[] {m, n};
        }
      }
    }
    return peak;
  }

  private static double[][] step(double[][] x, double y) {
    int rows = x.length;
    int columns = x[0].length;
    double[][] filter = new double[2 * rows - 1][2 * columns - 1];
    for (int i = 1 - rows; i < rows; i++) {
      for (int j = 1 - columns; j < columns; j++) {
        int row = i;
        int column = j;
        double before = i == 0 && j == 0 ? 1 : 0;
        double slope = Differences.slope(step -> loss(x, y, row, column, step));
        filter[i + rows - 1][j + columns - 1] = before - slope;
      }
    }
    return filter;
  }

  /** The loss when one coefficient of the filter, w1[i, j], is larger by a step than it was. */
  private static double loss(double[][] x, double y, int i, int j, double step) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[m].length; n++) {
        largest = Math.max(largest, x[m][n] + step * pixel(x, m - i, n - j));
      }
    }
    return (y - largest) * (y - largest) / 2;
  }

  private static double pixel(double[][] x, int m, int n) {
    return m >= 0 && m < x.length && n >= 0 && n < x[m].length ? x[m][n] : 0;
  }
}
