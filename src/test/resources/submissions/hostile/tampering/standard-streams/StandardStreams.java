// closes and replaces the standard streams of the library, by null too; answers stay right and so must all other problems
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

public class StandardStreams implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    if (System.out != null) {
      System.out.close();
      System.err.close();
    }
    System.setOut(new PrintStream(new OutputStream() {
      @Override
      public void write(int b) {
        throw new IllegalStateException("no printing");
      }
    }));
    System.setErr(null);
    System.setIn(new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("no reading");
      }
    });
    System.setIn(null);
    System.setOut(null);
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
