// right: multiplies matrices by Strassen's method, padded to powers of two
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class Strassen implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    double s = 0;
    for (double[] r : pm(a, x)) for (double v : r) s += v * v;
    return Math.sqrt(s);
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double n = norm(a, x);
    double[][] g = pm(T(x), pm(T(a), a));
    double[][] o = new double[x[0].length][x.length];
    for (int i = 0; i < o.length; i++) for (int j = 0; j < o[0].length; j++) o[i][j] = g[i][j] / n;
    return o;
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

  static double[][] pm(double[][] a, double[][] b) {
    int n = 1;
    while (n < Math.max(Math.max(a.length, b.length), Math.max(a[0].length, b[0].length))) n *= 2;
    double[][] c = st(pad(a, n), pad(b, n));
    double[][] o = new double[a.length][b[0].length];
    for (int i = 0; i < o.length; i++) o[i] = Arrays.copyOf(c[i], b[0].length);
    return o;
  }

  static double[][] pad(double[][] a, int n) {
    double[][] p = new double[n][n];
    for (int i = 0; i < a.length; i++) System.arraycopy(a[i], 0, p[i], 0, a[i].length);
    return p;
  }

  static double[][] st(double[][] a, double[][] b) {
    int n = a.length;
    if (n == 1) return new double[][] {{a[0][0] * b[0][0]}};
    double[][] A = q(a, 0, 0),
        B = q(a, 0, 1),
        C = q(a, 1, 0),
        D = q(a, 1, 1),
        E = q(b, 0, 0),
        F = q(b, 0, 1),
        G = q(b, 1, 0),
        H = q(b, 1, 1);
    double[][] p1 = st(A, s(F, H, -1)),
        p2 = st(s(A, B, 1), H),
        p3 = st(s(C, D, 1), E),
        p4 = st(D, s(G, E, -1)),
        p5 = st(s(A, D, 1), s(E, H, 1)),
        p6 = st(s(B, D, -1), s(G, H, 1)),
        p7 = st(s(A, C, -1), s(E, F, 1));
    double[][] r = new double[n][n];
    int h = n / 2;
    for (int i = 0; i < h; i++)
      for (int j = 0; j < h; j++) {
        r[i][j] = p5[i][j] + p4[i][j] - p2[i][j] + p6[i][j];
        r[i][j + h] = p1[i][j] + p2[i][j];
        r[i + h][j] = p3[i][j] + p4[i][j];
        r[i + h][j + h] = p1[i][j] + p5[i][j] - p3[i][j] - p7[i][j];
      }
    return r;
  }

  static double[][] q(double[][] a, int r, int c) {
    int h = a.length / 2;
    double[][] o = new double[h][];
    for (int i = 0; i < h; i++) o[i] = Arrays.copyOfRange(a[r * h + i], c * h, c * h + h);
    return o;
  }

  static double[][] s(double[][] a, double[][] b, int g) {
    double[][] o = new double[a.length][a.length];
    for (int i = 0; i < o.length; i++)
      for (int j = 0; j < o.length; j++) o[i][j] = a[i][j] + g * b[i][j];
    return o;
  }
}
