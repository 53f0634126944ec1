// starts the worker's main method once more, locked and not, from within; it can only end the worker, and must not be taken for the grader's fault
// expect 3.1: norm=crash|exit|waits gradient=passed
import ece417.hw3.FrobeniusNorm;

public class SecondWorker implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      Class<?> worker = ClassLoader.getSystemClassLoader().loadClass("plumbline.worker.WorkerMain");
      for (String lock : new String[] {"locked", "unsafe"}) {
        worker.getMethod("main", String[].class).invoke(null, (Object) new String[] {"COMPILE_AND_RUN", lock});
      }
      Thread.sleep(3_600_000);
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
