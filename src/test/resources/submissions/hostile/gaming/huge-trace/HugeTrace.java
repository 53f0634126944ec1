// throws an exception with a million frames of very long names, each said to be of the student
// expect 3.3: probability=exception|memory lossGradient=passed
import ece417.hw3.BinaryClassifier;

public class HugeTrace implements BinaryClassifier {
  @Override
  public double probability(Parameters p, double[] x) {
    String name = "n".repeat(10_000);
    StackTraceElement frame =
        new StackTraceElement("student", "m".repeat(1000), "v", name, name, name, Integer.MIN_VALUE);
    StackTraceElement[] frames = new StackTraceElement[1_000_000];
    java.util.Arrays.fill(frames, frame);
    IllegalStateException thrown = new IllegalStateException(name);
    thrown.setStackTrace(frames);
    throw thrown;
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
