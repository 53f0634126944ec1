// companion: an honest solution of problem 3.1, to lie beside a hostile one
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;

public class CompanionFrobeniusNorm implements FrobeniusNorm {
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
    double norm = norm(a, x);
    double[][] ax = product(a, x);
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int i = 0; i < x.length; i++) {
        for (int k = 0; k < a.length; k++) {
          gradient[j][i] += ax[k][j] * a[k][i] / norm;
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
