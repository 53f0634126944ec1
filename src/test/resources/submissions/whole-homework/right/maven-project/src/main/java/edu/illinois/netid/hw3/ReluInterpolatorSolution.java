package edu.illinois.netid.hw3;

import ece417.hw3.ReluInterpolator;

public final class ReluInterpolatorSolution implements ReluInterpolator {
  @Override
  public int hiddenNodes(int n) {
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int n = x.length;
    double[] w1 = new double[n - 1];
    double[] b1 = new double[n - 1];
    double[] w2 = new double[n - 1];
    for (int i = n - 1; i >= 1; i--) {
      w1[i - 1] = -2;
      b1[i - 1] = 2 * x[i];
      double left = (y[i - 1] - y[i]) / (x[i] - x[i - 1]);
      double right = i == n - 1 ? 0 : (y[i] - y[i + 1]) / (x[i + 1] - x[i]);
      w2[i - 1] = (left - right) / 2;
    }
    return new Network(w1, b1, w2, y[n - 1]);
  }
}
