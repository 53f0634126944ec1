package edu.illinois.netid.hw3;

import ece417.hw3.MaxPoolingFilter;

public final class MaxPoolingFilterSolution implements MaxPoolingFilter {
  @Override
  public int[] peak(double[][] x) {
    int row = 0;
    int col = 0;
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[m].length; n++) {
        if (x[m][n] > x[row][col]) {
          row = m;
          col = n;
        }
      }
    }
    return new int[] {row, col};
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    int rows = x.length;
    int cols = x[0].length;
    int[] star = peak(x);
    double error = y - x[star[0]][star[1]];
    double[][] w = new double[2 * rows - 1][2 * cols - 1];
    for (int m = 0; m < rows; m++) {
      for (int n = 0; n < cols; n++) {
        w[star[0] - m + rows - 1][star[1] - n + cols - 1] = error * x[m][n];
      }
    }
    w[rows - 1][cols - 1] += 1;
    return w;
  }
}
