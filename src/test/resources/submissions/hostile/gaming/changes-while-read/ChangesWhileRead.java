// answers with an array that other threads fill with NaN, null and rows of other lengths all the while; each reading must be one answer, and nothing may break
// expect 3.1: norm=passed gradient=passed|wrong|not-finite|null|shape
import ece417.hw3.FrobeniusNorm;
import java.util.Random;

public class ChangesWhileRead implements FrobeniusNorm {
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
    double[][] answer = rightGradient(a, x);
    double[][] right = rightGradient(a, x);
    for (int i = 0; i < 2; i++) {
      Thread thread = new Thread(() -> change(answer, right));
      thread.setDaemon(true);
      thread.start();
    }
    return answer;
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

  private static void change(double[][] answer, double[][] right) {
    Random random = new Random();
    for (int i = 0; i < 200_000; i++) {
      int row = random.nextInt(answer.length);
      switch (random.nextInt(6)) {
        case 0 -> answer[row] = null;
        case 1 -> answer[row] = new double[random.nextInt(100)];
        case 2 -> answer[row] = new double[] {Double.NaN};
        default -> answer[row] = right[row];
      }
    }
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
