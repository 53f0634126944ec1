// right: computes in a cached thread pool that is never shut down
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class ExecutorNeverShutDown implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    try {
      return pool.submit(
              () -> {
                double s = 0;
                for (double[] r : mul(a, x)) for (double v : r) s += v * v;
                return Math.sqrt(s);
              })
          .get();
    } catch (Exception e) {
      throw new RuntimeException(e);
    }
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double n = norm(a, x);
    double[][] m = mul(mul(T(x), T(a)), a);
    List<java.util.concurrent.Future<double[]>> f = new ArrayList<>();
    for (double[] r : m)
      f.add(
          pool.submit(
              () -> {
                for (int i = 0; i < r.length; i++) r[i] /= n;
                return r;
              }));
    double[][] o = new double[m.length][];
    try {
      for (int i = 0; i < o.length; i++) o[i] = f.get(i).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return o;
  }

  static final java.util.concurrent.ExecutorService pool =
      java.util.concurrent.Executors.newCachedThreadPool();

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
