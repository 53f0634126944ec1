package ece417.hw3.kit;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.problems.FrobeniusNormProblem;
import java.util.Map;
import plumbline.kit.Definitions;
import plumbline.kit.Differences;
import plumbline.problem.Problem;

/** Problem 3.1: the norm by its definition, and its derivative by differences of the norm. */
final class FrobeniusNormProperties {
  private FrobeniusNormProperties() {}

  static Problem problem() {
    return FrobeniusNormProblem.with(
        Definitions.of(
            FrobeniusNorm.class,
            Map.of(
                "norm", given -> norm((double[][]) given[0], (double[][]) given[1]),
                "gradient", given -> slopes((double[][]) given[0], (double[][]) given[1]))));
  }

  private static double norm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : a) {
      for (int j = 0; j < x[0].length; j++) {
        double entry = 0;
        for (int k = 0; k < row.length; k++) {
          entry += row[k] * x[k][j];
        }
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  private static double[][] slopes(double[][] a, double[][] x) {
    double[][] slopes = new double[x[0].length][x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[i].length; j++) {
        double[] row = x[i];
        int column = j;
        double entry = row[column];
        slopes[j][i] =
            Differences.slope(
                step -> {
                  row[column] = entry + step;
                  return norm(a, x);
                });
        row[column] = entry;
      }
    }
    return slopes;
  }
}
