package ece417.hw3.reference;

import ece417.hw3.MaxPoolingFilter;

/**
 * Problem 3.4 by the last equation of its solution: {@code w1[m, n] = δ[m, n] + (y - g) x[m* - m,
 * n* - n]}.
 *
 * <p>Source: ECE 417 Homework 3, University of Illinois, fall 2023, problem 3.4.
 */
public final class MaxPoolingFilterReference implements MaxPoolingFilter {
  /** Makes the reference solution, which has no state. */
  public MaxPoolingFilterReference() {}

  @Override
  public int[] peak(double[][] x) {
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

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    int[] peak = peak(x);
    double error = y - x[peak[0]][peak[1]];
    int lastRow = x.length - 1;
    int lastColumn = x[0].length - 1;
    double[][] w1 = new double[2 * lastRow + 1][2 * lastColumn + 1];
    w1[lastRow][lastColumn] = 1;
    // Pixel (i, j) occurs in the equation once, at m = m* - i and n = n* - j.
    for (int i = 0; i <= lastRow; i++) {
      for (int j = 0; j <= lastColumn; j++) {
        w1[peak[0] - i + lastRow][peak[1] - j + lastColumn] += error * x[i][j];
      }
    }
    return w1;
  }
}
