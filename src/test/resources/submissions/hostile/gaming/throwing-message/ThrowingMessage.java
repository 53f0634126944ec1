// throws an exception all of whose methods throw
// expect 3.2: hiddenNodes=passed fit=exception
import ece417.hw3.ReluInterpolator;

public class ThrowingMessage implements ReluInterpolator {
  @Override
  public int hiddenNodes(int n) {
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    throw new Hostile();
  }

  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new Hostile();
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
}
