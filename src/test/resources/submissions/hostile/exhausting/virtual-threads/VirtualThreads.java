// starts millions of virtual threads where there are such, each of which starts more; older libraries have none, and then it throws
// expect 3.1: norm=memory|time|threads|exception gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Method;

public class VirtualThreads implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
      while (true) {
        start.invoke(null, (Runnable) () -> spread(start));
      }
    } catch (ReflectiveOperationException e) {
      throw new UnsupportedOperationException("no virtual threads", e);
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

  private static void spread(Method start) {
    try {
      byte[] ballast = new byte[1000];
      start.invoke(null, (Runnable) () -> spread(start));
      start.invoke(null, (Runnable) () -> spread(start));
      Thread.sleep(3_600_000);
      ballast[0]++;
    } catch (Throwable e) {
      spread(start);
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
