// answers with one array that it spoils at the next call, and keeps and spoils its inputs; every answer is right when it is returned
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.util.Arrays;

public class ChangesAfterReturn implements FrobeniusNorm {
  private double[][] last = new double[0][0];
  private double[][] lastA = new double[0][0];
  private double[][] lastX = new double[0][0];

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
    for (double[][] kept : new double[][][] {last, lastA, lastX}) {
      for (double[] row : kept) {
        Arrays.fill(row, Double.NaN);
      }
      Arrays.fill(kept, null);
    }
    lastA = a;
    lastX = x;
    last = rightGradient(a, x);
    return last;
  }

  private static double[][] rightGradient(double[][] a, double[][] x) {
    double[][] ax = product(a, x);
    double sum = 0;
    for (double[] row : ax) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int i = 0; i < x.length; i++) {
        for (int k = 0; k < a.length; k++) {
          gradient[j][i] += ax[k][j] * a[k][i] / Math.sqrt(sum);
        }
      }
    }
    return gradient;
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
