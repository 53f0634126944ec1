// returns right answers and keeps most of the heap where its class loader does not reach; all other problems must keep their marks
// expect 3.1: norm=passed|memory gradient=passed|memory
import ece417.hw3.FrobeniusNorm;
import java.util.ArrayList;
import java.util.List;

public class MemoryAfterReturn implements FrobeniusNorm {
  private static final List<byte[]> KEPT = new ArrayList<>();

  @Override
  public double norm(double[][] a, double[][] x) {
    long room = Runtime.getRuntime().maxMemory() * 9 / 10;
    while (KEPT.size() < room >> 20) {
      KEPT.add(new byte[(1 << 20) - 64]);
    }
    ThreadLocal<Object> local = new ThreadLocal<>();
    local.set(KEPT);
    System.getProperties().put("kept", KEPT);
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
