// throws an exception whose message ends the program when it is asked for
// expect 3.1: norm=exit gradient=passed
import ece417.hw3.FrobeniusNorm;

public class ExitingMessage implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    throw new Hostile();
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

  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      Runtime.getRuntime().halt(0);
      return "";
    }

    @Override
    public String getLocalizedMessage() {
      return getMessage();
    }

    @Override
    public String toString() {
      return getMessage();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      getMessage();
      return null;
    }

    @Override
    public synchronized Throwable getCause() {
      getMessage();
      return this;
    }

    @Override
    public int hashCode() {
      return getMessage().length();
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
