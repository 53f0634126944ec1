// puts a class loader in the place of the context class loader that fails or lies about every name; answers stay right and so must all other problems
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.net.URL;
import java.util.Enumeration;

public class ContextClassLoader implements BinaryClassifier {
  @Override
  public double probability(Parameters p, double[] x) {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      try {
        thread.setContextClassLoader(new Lying());
      } catch (SecurityException e) {
        // some threads of the library have a fixed one
      }
    }
    return rightProbability(p, x);
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double error = sigmoid(p, x) - y;
    double[][] gradient = new double[x.length][p.w2().length];
    for (int j = 0; j < p.w2().length; j++) {
      boolean alive = before(p, x, j) > 0;
      for (int k = 0; k < x.length; k++) {
        gradient[k][j] = alive ? error * x[k] * p.w2()[j] : 0;
      }
    }
    return gradient;
  }

  private static double rightProbability(Parameters p, double[] x) {
    return sigmoid(p, x);
  }

  private static final class Lying extends ClassLoader {
    @Override
    public Class<?> loadClass(String name) {
      return ContextClassLoader.class;
    }

    @Override
    public URL getResource(String name) {
      throw new IllegalStateException(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) {
      throw new IllegalStateException(name);
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
