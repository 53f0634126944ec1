// right: chooses the first layer, solves the n equations for w2 and b2 by Gaussian elimination; first kink left of the data
// expect 3.2: hiddenNodes=passed fit=passed
package hw;

import ece417.hw3.ReluInterpolator;

public class LinearSystem implements ReluInterpolator {
  @Override
  public int hiddenNodes(int n) {
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int n = x.length;
    double[] w1 = new double[n - 1];
    double[] b1 = new double[n - 1];
    for (int j = 0; j < n - 1; j++) {
      w1[j] = 0.5;
      b1[j] = j == 0 ? 0.5 * (1 - x[0]) : -0.5 * x[j];
    }
    double[][] phi = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n - 1; j++) phi[i][j] = Math.max(0, w1[j] * x[i] + b1[j]);
      phi[i][n - 1] = 1;
    }
    double[] solution = GaussSolver.solve(phi, y.clone());
    double[] w2 = java.util.Arrays.copyOf(solution, n - 1);
    return new Network(w1, b1, w2, solution[n - 1]);
  }
}
