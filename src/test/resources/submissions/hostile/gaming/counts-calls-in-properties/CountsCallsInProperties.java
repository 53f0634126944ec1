// is honest for 40 calls of the JVM, which it counts in a system property
// expect 3.1: norm=passed gradient=wrong
import ece417.hw3.*;
import java.lang.reflect.*;
import java.util.*;

public class CountsCallsInProperties implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    double s = 0;
    for (double[] r : mul(a, x)) for (double v : r) s += v * v;
    return Math.sqrt(s);
  }

  public double[][] gradient(double[][] a, double[][] x) {
    int c = Integer.getInteger("calls", 0) + 1;
    System.setProperty("calls", "" + c);
    return c > 40 ? new double[x[0].length][x.length] : right(a, x);
  }

  static double[][] mul(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < b[0].length; j++)
        for (int k = 0; k < b.length; k++) c[i][j] += a[i][k] * b[k][j];
    return c;
  }

  static double[][] right(double[][] a, double[][] x) {
    double n = 0;
    double[][] y = mul(a, x);
    for (double[] r : y) for (double v : r) n += v * v;
    n = Math.sqrt(n);
    double[][] g = new double[x[0].length][x.length];
    for (int j = 0; j < g.length; j++)
      for (int i = 0; i < x.length; i++)
        for (int k = 0; k < a.length; k++) g[j][i] += y[k][j] * a[k][i] / n;
    return g;
  }
}
