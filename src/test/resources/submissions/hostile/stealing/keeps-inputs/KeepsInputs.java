// keeps all inputs in places that outlive its class and prints them in later calls; the answers are right, and no hidden input may be shown
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;

public class KeepsInputs implements FrobeniusNorm {
  private static final List<String> KEPT = new ArrayList<>();

  @Override
  public double norm(double[][] a, double[][] x) {
    keep("norm of " + Arrays.deepToString(a) + " and " + Arrays.deepToString(x));
    return rightNorm(a, x);
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

  private static double rightNorm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  private static void keep(String input) {
    KEPT.add(input);
    String before = System.getProperty("kept", "");
    String all = before.length() > 100_000 ? before : before + "\n" + input;
    System.setProperty("kept", all);
    Thread.currentThread().setName("main " + all.hashCode());
    Logger.getLogger("kept").setFilter(record -> all.isEmpty());
    System.out.println("KEPT " + KEPT + all);
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
