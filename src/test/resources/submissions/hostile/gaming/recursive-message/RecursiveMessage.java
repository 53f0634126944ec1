// throws an exception whose message overflows the stack
// expect 3.3: probability=passed lossGradient=exception|stack
import ece417.hw3.BinaryClassifier;

public class RecursiveMessage implements BinaryClassifier {
  @Override
  public double probability(Parameters p, double[] x) {
    return sigmoid(p, x);
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    throw new Hostile();
  }

  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      return getMessage() + "!";
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

  private static double sigmoid(Parameters p, double[] x) {
    double z = p.b2();
    for (int j = 0; j < p.w2().length; j++) {
      z += p.w2()[j] * Math.max(0, before(p, x, j));
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static double before(Parameters p, double[] x, int j) {
    double z = p.b1()[j];
    for (int k = 0; k < x.length; k++) {
      z += p.w1()[j][k] * x[k];
    }
    return z;
  }
}
