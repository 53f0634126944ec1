// answers with infinities and NaNs of odd bit patterns of the right shape
// expect 3.3: probability=passed lossGradient=not-finite
import ece417.hw3.BinaryClassifier;

public class Infinity implements BinaryClassifier {
  @Override
  public double probability(Parameters p, double[] x) {
    return sigmoid(p, x);
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double[][] all = new double[x.length][p.w2().length];
    for (int k = 0; k < x.length; k++) {
      for (int j = 0; j < p.w2().length; j++) {
        all[k][j] = (k + j) % 2 == 0 ? Double.POSITIVE_INFINITY : Double.longBitsToDouble(0x7ff8_dead_beef_0001L);
      }
    }
    return all;
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
