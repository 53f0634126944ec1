// right: starts at the last point, every node looks to the left (w1 = -1)
// expect 3.2: hiddenNodes=passed fit=passed
package edu.uiuc.hw3;

import ece417.hw3.ReluInterpolator;

public final class Leftward implements ReluInterpolator {
  @Override
  public int hiddenNodes(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("need a point");
    }
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    final int last = x.length - 1;
    final var w1 = new double[last];
    final var b1 = new double[last];
    final var w2 = new double[last];
    double slope = 0; // slope of g in the direction of falling x
    for (int node = 0, i = last; i > 0; i--, node++) {
      double wanted = (y[i - 1] - y[i]) / (x[i] - x[i - 1]);
      w1[node] = -1;
      b1[node] = x[i];
      w2[node] = wanted - slope;
      slope = wanted;
    }
    return new Network(w1, b1, w2, y[last]);
  }
}
