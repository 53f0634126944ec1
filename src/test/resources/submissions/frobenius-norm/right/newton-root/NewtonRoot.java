// right: takes the square root by Newton's method
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class NewtonRoot implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    double s = 0;
    for (double[] r : mul(a, x)) for (double v : r) s += v * v;
    double y = Math.max(s, 1);
    for (int i = 0; i < 200; i++) y = .5 * (y + s / y);
    return y;
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double n = norm(a, x);
    double[][] g = mul(mul(T(x), T(a)), a);
    for (double[] r : g) for (int i = 0; i < r.length; i++) r[i] /= n;
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
}
