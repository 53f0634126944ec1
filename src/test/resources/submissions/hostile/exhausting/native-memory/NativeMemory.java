// takes native memory by Unsafe, and touches it, until the kernel refuses; newer libraries refuse at once
// expect 3.1: norm=memory|exception|time gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

public class NativeMemory implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field field = type.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      Method allocate = type.getMethod("allocateMemory", long.class);
      Method fill = type.getMethod("setMemory", long.class, long.class, byte.class);
      while (true) {
        fill.invoke(field.get(null), allocate.invoke(field.get(null), 1L << 24), 1L << 24, (byte) 1);
      }
    } catch (ReflectiveOperationException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
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
