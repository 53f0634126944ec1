// throws an exception whose methods answer null
// expect 3.4: peak=passed updatedFilter=exception
import ece417.hw3.MaxPoolingFilter;

public class NullMessage implements MaxPoolingFilter {
  @Override
  public int[] peak(double[][] x) {
    return place(x);
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    throw new Hostile();
  }

  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      return null;
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

  private static int[] place(double[][] x) {
    int[] peak = {0, 0};
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[0].length; n++) {
        if (x[m][n] > x[peak[0]][peak[1]]) {
          peak = new int[] {m, n};
        }
      }
    }
    return peak;
  }
}
