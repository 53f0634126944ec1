package ece417.hw3.reference;

import ece417.hw3.ReluInterpolator;

/**
 * Problem 3.2 as its solution means it: {@code b2} is the first value, and node i, with its kink at
 * {@code x_i}, changes the slope there to that of the next stretch.
 *
 * <p>The solution's printed indices contradict each other ({@code b1} starts at 2 and {@code w2} at
 * 1). Here node i, from 1 to n-1, has {@code w1_i = 1}, {@code b1_i = -x_i} and {@code w2_i =
 * (y_{i+1} - y_i) / (x_{i+1} - x_i) - (w2_1 + ... + w2_{i-1})}. That sum is the slope of the
 * stretch before, which is how it is computed, so that no rounding error piles up.
 *
 * <p>Source: ECE 417 Homework 3, University of Illinois, fall 2023, problem 3.2.
 */
public final class ReluInterpolatorReference implements ReluInterpolator {
  /** Makes the reference solution, which has no state. */
  public ReluInterpolatorReference() {}

  @Override
  public int hiddenNodes(int n) {
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int nodes = hiddenNodes(x.length);
    double[] w1 = new double[nodes];
    double[] b1 = new double[nodes];
    double[] w2 = new double[nodes];
    double slopeBefore = 0;
    for (int i = 0; i < nodes; i++) {
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w1[i] = 1;
      b1[i] = -x[i];
      w2[i] = slope - slopeBefore;
      slopeBefore = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }
}
