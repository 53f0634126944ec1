// writes to addresses that nobody owns by Unsafe, to bring the virtual machine down; the grader and the other problems must live on
// expect 3.1: norm=crash|exception gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

public class UnsafeCrash implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      Method putAddress = Class.forName("sun.misc.Unsafe").getMethod("putAddress", long.class, long.class);
      for (long address = 8; address > 0; address = address * 2) {
        putAddress.invoke(unsafe(), address, -1L);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return 0;
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

  private static Object unsafe() throws Exception {
    Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    field.setAccessible(true);
    return field.get(null);
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
