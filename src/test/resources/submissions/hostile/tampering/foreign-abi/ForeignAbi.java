// makes a system call of the x32 ABI through the worker's own JNA, which a filter by number could miss; the kernel must kill the worker
// expect 3.1: norm=crash|exception gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Method;

public class ForeignAbi implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      ClassLoader loader = ClassLoader.getSystemClassLoader();
      Class<?> door = loader.loadClass("com.sun.jna.Native");
      Object process = door.getMethod("open", String.class, int.class).invoke(null, null, 1);
      Object syscall = door.getMethod("findSymbol", long.class, String.class).invoke(null, process, "syscall");
      Method invoke = door.getMethod("invokeLong", Object.class, long.class, int.class, Object[].class);
      invoke.invoke(null, null, syscall, 0, new Object[] {0x40000000L + 39});
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("survived");
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
