// keeps its inputs in a system property and throws an exception whose message shows those of all calls so far; the norm is right
// expect 3.1: norm=passed gradient=exception
import ece417.hw3.FrobeniusNorm;
import java.util.Arrays;

public class ThrowsKeptInputs implements FrobeniusNorm {
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
    String kept = System.getProperty("kept", "") + Arrays.deepToString(x);
    System.setProperty("kept", kept);
    throw new IllegalStateException("KEPT " + kept);
  }

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
