// keeps the heap almost full and makes garbage, so that the collector does all the work
// expect 3.1: norm=time|memory gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.util.ArrayList;
import java.util.List;

public class Garbage implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    List<byte[]> live = new ArrayList<>();
    long room = Runtime.getRuntime().maxMemory() * 4 / 10;
    for (long used = 0; used < room; used += 1000) {
      live.add(new byte[984]);
    }
    for (int i = 0; ; i++) {
      live.set(i % live.size() & 0x7fffffff, new byte[984]);
    }
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
