// companion: an honest solution of problem 3.3, to lie beside a hostile one
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;

public class CompanionBinaryClassifier implements BinaryClassifier {
  @Override
  public double probability(Parameters p, double[] x) {
    double z = p.b2();
    for (int j = 0; j < p.w2().length; j++) {
      z += p.w2()[j] * Math.max(0, before(p, x, j));
    }
    return 1 / (1 + Math.exp(-z));
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double error = probability(p, x) - y;
    double[][] gradient = new double[x.length][p.w2().length];
    for (int j = 0; j < p.w2().length; j++) {
      boolean alive = before(p, x, j) > 0;
      for (int k = 0; k < x.length; k++) {
        gradient[k][j] = alive ? error * x[k] * p.w2()[j] : 0;
      }
    }
    return gradient;
  }

  private static double before(Parameters p, double[] x, int j) {
    double z = p.b1()[j];
    for (int k = 0; k < x.length; k++) {
      z += p.w1()[j][k] * x[k];
    }
    return z;
  }
}
