// closes every descriptor that the worker has, the protocol's own too, through JNA; the grader must take it for this test's end
// expect 3.1: norm=crash|exit gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.lang.reflect.Method;

public class ClosesDescriptors implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      new FileOutputStream(FileDescriptor.out).close();
      new FileOutputStream(FileDescriptor.err).close();
    } catch (Exception refused) {
      // by other means, then
    }
    try {
      ClassLoader loader = ClassLoader.getSystemClassLoader();
      Class<?> door = loader.loadClass("com.sun.jna.Native");
      Object process = door.getMethod("open", String.class, int.class).invoke(null, null, 1);
      Object close = door.getMethod("findSymbol", long.class, String.class).invoke(null, process, "close");
      Method invoke = door.getMethod("invokeLong", Object.class, long.class, int.class, Object[].class);
      for (int number = 0; number < 256; number++) {
        invoke.invoke(null, null, close, 0, new Object[] {number});
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
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
