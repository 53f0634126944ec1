// right: differentiates by five-point differences, in the caller's own array
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class FivePointDifferences implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    return n(a, x);
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double[][] g = new double[x[0].length][x.length];
    double h = 1e-3;
    for (int i = 0; i < x.length; i++)
      for (int j = 0; j < x[0].length; j++) {
        double o = x[i][j];
        double[] v = new double[4];
        int c = 0;
        for (double s : new double[] {-2, -1, 1, 2}) {
          x[i][j] = o + s * h;
          v[c++] = n(a, x);
        }
        x[i][j] = o;
        g[j][i] = (v[0] - 8 * v[1] + 8 * v[2] - v[3]) / (12 * h);
      }
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

  static double n(double[][] a, double[][] x) {
    double s = 0;
    for (double[] r : mul(a, x)) for (double v : r) s += v * v;
    return Math.sqrt(s);
  }
}
