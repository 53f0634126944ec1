// asks for threads with stacks of a gigabyte and fills them by recursion
// expect 3.1: norm=memory|exception|wrong|stack|crash|threads gradient=passed
import ece417.hw3.FrobeniusNorm;

public class HugeStack implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    for (int i = 0; i < 8; i++) {
      Thread thread = new Thread(null, () -> dig(0), "deep-" + i, 1L << 30);
      thread.start();
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return -1;
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

  private static long dig(long depth) {
    long a = depth * 3;
    long b = a ^ depth;
    return dig(depth + 1) + a * b;
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
