// throws and catches for ever, so that no error thrown into it could end it
// expect 3.1: norm=time gradient=passed
import ece417.hw3.FrobeniusNorm;

public class CatchesEverything implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    while (true) {
      try {
        catchAll(0);
      } catch (Throwable e) {
        // go on
      } finally {
        Thread.interrupted();
      }
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

  private static void catchAll(int depth) {
    try {
      if (depth == 50) {
        throw new Error("again");
      }
      catchAll(depth + 1);
    } finally {
      Thread.interrupted();
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
