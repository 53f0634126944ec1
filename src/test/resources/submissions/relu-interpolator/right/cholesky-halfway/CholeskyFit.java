// right: ramps to the left with kinks halfway between the points, normal equations by Cholesky
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.*;

class CholeskyFit implements ReluInterpolator {
  public int hiddenNodes(int n) { return n - 1; }

  public Network fit(double[] x, double[] y) {
    int n = x.length, h = n - 1;
    double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
    for (int j = 0; j < h; j++) { w1[j] = -1; b1[j] = 0.5 * (x[j] + x[j + 1]); }
    double[][] phi = new double[n][n];
    for (int i = 0; i < n; i++) {
      phi[i][0] = 1;
      for (int j = 0; j < h; j++) phi[i][j + 1] = Math.max(w1[j] * x[i] + b1[j], 0);
    }
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j <= i; j++) {
        double s = 0;
        for (int k = 0; k < n; k++) s += phi[k][i] * phi[k][j];
        for (int k = 0; k < j; k++) s -= l[i][k] * l[j][k];
        l[i][j] = i == j ? Math.sqrt(s) : s / l[j][j];
      }
    double[] w = new double[n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) w[i] += phi[k][i] * y[k];
      for (int k = 0; k < i; k++) w[i] -= l[i][k] * w[k];
      w[i] /= l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) w[i] -= l[k][i] * w[k];
      w[i] /= l[i][i];
    }
    for (int j = 0; j < h; j++) w2[j] = w[j + 1];
    return new Network(w1, b1, w2, w[0]);
  }
}
