// right: solves the normal equations of the interpolation by Gaussian elimination
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class NormalEquations implements ReluInterpolator {
  public int hiddenNodes(int n) {
    return n - 1;
  }

  public Network fit(double[] x, double[] y) {
    int n = x.length;
    double[][] F = new double[n][n];
    for (int i = 0; i < n; i++) {
      F[i][0] = 1;
      for (int j = 1; j < n; j++) F[i][j] = Math.max(0, x[i] - x[j - 1]);
    }
    double[][] A = new double[n][n];
    double[] b = new double[n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) A[i][j] += F[k][i] * F[k][j];
        b[i] += F[j][i] * y[j];
      }
    double[] w = solve(A, b);
    double[] w1 = new double[n - 1], b1 = new double[n - 1];
    for (int j = 0; j < n - 1; j++) {
      w1[j] = 1;
      b1[j] = -x[j];
    }
    return new Network(w1, b1, Arrays.copyOfRange(w, 1, n), w[0]);
  }

  static double[] solve(double[][] A, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      int p = k;
      for (int i = k; i < n; i++) if (Math.abs(A[i][k]) > Math.abs(A[p][k])) p = i;
      double[] t = A[k];
      A[k] = A[p];
      A[p] = t;
      double u = b[k];
      b[k] = b[p];
      b[p] = u;
      for (int i = k + 1; i < n; i++) {
        double f = A[i][k] / A[k][k];
        for (int j = k; j < n; j++) A[i][j] -= f * A[k][j];
        b[i] -= f * b[k];
      }
    }
    double[] w = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double s = b[i];
      for (int j = i + 1; j < n; j++) s -= A[i][j] * w[j];
      w[i] = s / A[i][i];
    }
    return w;
  }
}
