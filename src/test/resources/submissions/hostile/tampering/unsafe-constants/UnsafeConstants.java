// overwrites true, small integers and shared constants by Unsafe so that wrong might count as right, and returns half of the norm; it must never pass
// expect 3.1: norm=wrong|crash|exception|waits|time|exit gradient=passed|wrong|crash|exception|waits|time|exit|shape
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

public class UnsafeConstants implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      Object unsafe = unsafe();
      Class<?> type = unsafe.getClass();
      Method put = type.getMethod("putInt", Object.class, long.class, int.class);
      Method offset = type.getMethod("objectFieldOffset", Field.class);
      long value = (long) offset.invoke(unsafe, Integer.class.getDeclaredField("value"));
      for (int i = -128; i < 128; i++) {
        put.invoke(unsafe, Integer.valueOf(i), value, 0);
      }
      Method putBoolean = type.getMethod("putBoolean", Object.class, long.class, boolean.class);
      long truth = (long) offset.invoke(unsafe, Boolean.class.getDeclaredField("value"));
      putBoolean.invoke(unsafe, Boolean.FALSE, truth, true);
    } catch (Exception refused) {
      // wrong all the same
    }
    return rightNorm(a, x) / 2;
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
