// throws checked exceptions that its signature does not allow, interrupts and reflection failures among them
// expect 3.2: hiddenNodes=exception fit=passed
import ece417.hw3.ReluInterpolator;

public class SneakyThrow implements ReluInterpolator {
  @Override
  public int hiddenNodes(int n) {
    SneakyThrow.<RuntimeException>sneak(
        new java.lang.reflect.InvocationTargetException(new InterruptedException("sneaked"), "sneaked"));
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int nodes = x.length - 1;
    double[] w1 = new double[nodes];
    double[] b1 = new double[nodes];
    double[] w2 = new double[nodes];
    double before = 0;
    for (int i = 0; i < nodes; i++) {
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w1[i] = 1;
      b1[i] = -x[i];
      w2[i] = slope - before;
      before = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
