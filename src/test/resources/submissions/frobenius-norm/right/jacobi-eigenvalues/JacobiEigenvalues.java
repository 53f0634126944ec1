// right: the norm is the root of the sum of the eigenvalues of (AX)^T AX, found by Jacobi rotations
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class JacobiEigenvalues implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    double s = 0;
    for (double e : eig(mul(T(mul(a, x)), mul(a, x)))) s += Math.max(0, e);
    return Math.sqrt(s);
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double n = norm(a, x);
    double[][] g = mul(mul(T(x), T(a)), a);
    for (int j = 0; j < g.length; j++) for (int i = 0; i < g[j].length; i++) g[j][i] = g[j][i] / n;
    return g;
  }

  static double[][] mul(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < b[0].length; j++)
        for (int k = 0; k < b.length; k++) c[i][j] += a[i][k] * b[k][j];
    return c;
  }

  static double[][] T(double[][] a) {
    double[][] t = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) t[j][i] = a[i][j];
    return t;
  }

  static double[] eig(double[][] m) {
    int n = m.length;
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) a[i] = m[i].clone();
    for (int sweep = 0; sweep < 60; sweep++)
      for (int p = 0; p < n; p++)
        for (int q = p + 1; q < n; q++) {
          if (a[p][q] == 0) continue;
          double th = (a[q][q] - a[p][p]) / (2 * a[p][q]);
          double t = Math.signum(th == 0 ? 1 : th) / (Math.abs(th) + Math.sqrt(th * th + 1));
          double c = 1 / Math.sqrt(t * t + 1), s = t * c;
          for (int k = 0; k < n; k++) {
            double u = a[k][p], v = a[k][q];
            a[k][p] = c * u - s * v;
            a[k][q] = s * u + c * v;
          }
          for (int k = 0; k < n; k++) {
            double u = a[p][k], v = a[q][k];
            a[p][k] = c * u - s * v;
            a[q][k] = s * u + c * v;
          }
        }
    double[] e = new double[n];
    for (int i = 0; i < n; i++) e[i] = a[i][i];
    return e;
  }
}
