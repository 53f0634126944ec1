// right: solves for the weights by Householder reflections
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class Householder implements ReluInterpolator {
  public int hiddenNodes(int n) {
    return n - 1;
  }

  public Network fit(double[] x, double[] y) {
    int n = x.length;
    double[][] A = new double[n][n];
    for (int i = 0; i < n; i++) {
      A[i][0] = 1;
      for (int j = 1; j < n; j++) A[i][j] = Math.max(0, x[i] - x[j - 1]);
    }
    double[] b = y.clone();
    for (int k = 0; k < n; k++) {
      double s = 0;
      for (int i = k; i < n; i++) s += A[i][k] * A[i][k];
      double al = A[k][k] > 0 ? -Math.sqrt(s) : Math.sqrt(s);
      double[] v = new double[n];
      for (int i = k; i < n; i++) v[i] = A[i][k];
      v[k] -= al;
      double vv = 0;
      for (double t : v) vv += t * t;
      if (vv == 0) continue;
      for (int j = k; j < n; j++) {
        double d = 0;
        for (int i = k; i < n; i++) d += v[i] * A[i][j];
        for (int i = k; i < n; i++) A[i][j] -= 2 * d / vv * v[i];
      }
      double d = 0;
      for (int i = k; i < n; i++) d += v[i] * b[i];
      for (int i = k; i < n; i++) b[i] -= 2 * d / vv * v[i];
    }
    double[] w = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double s = b[i];
      for (int j = i + 1; j < n; j++) s -= A[i][j] * w[j];
      w[i] = s / A[i][i];
    }
    double[] w1 = new double[n - 1], b1 = new double[n - 1];
    for (int j = 0; j < n - 1; j++) {
      w1[j] = 1;
      b1[j] = -x[j];
    }
    return new Network(w1, b1, Arrays.copyOfRange(w, 1, n), w[0]);
  }
}
