// answers with twenty million rows, all null
// expect 3.1: norm=passed gradient=too-large|memory|null
import ece417.hw3.FrobeniusNorm;

public class OversizeRows implements FrobeniusNorm {
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
    return new double[20_000_000][];
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
