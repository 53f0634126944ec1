// declares its method native, for code that it has not got; calling it must fail and nothing else
// expect 3.1: norm=passed gradient=exception
import ece417.hw3.FrobeniusNorm;

public class NativeMethod implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    return computed(a, x);
  }

  private static native double[][] computed(double[][] a, double[][] x);

  private static double[][] product(double[][] a, double[][] x) {
    double[][] ax = new double[a.length][x[0].length];
    for (int k = 0; k < a.length; k++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int i = 0; i < x.length; i++) {
          ax[k][j] += a[k][i] * x[i][j];
        }
      }
    }
    return ax;
  }
}
