// registers shutdown hooks that never end and ends the program; the worker must be killed after its time
// expect 3.1: norm=waits gradient=passed
import ece417.hw3.FrobeniusNorm;

public class ShutdownHooks implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    for (int i = 0; i < 3; i++) {
      Runtime.getRuntime().addShutdownHook(new Thread(ShutdownHooks::never));
    }
    System.exit(0);
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

  private static void never() {
    while (true) {
      try {
        Thread.sleep(1_000_000);
      } catch (InterruptedException e) {
        // never
      }
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
