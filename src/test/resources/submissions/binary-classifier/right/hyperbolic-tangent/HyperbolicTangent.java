// right: the sigmoid by the hyperbolic tangent
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class HyperbolicTangent implements BinaryClassifier {
  public double probability(Parameters p, double[] x) {
    return .5 * (1 + Math.tanh(z2(p, x) / 2));
  }

  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double[][] g = new double[x.length][p.w2().length];
    double[] z = z1(p, x);
    double e = .5 * (1 + Math.tanh(z2(p, x) / 2)) - y;
    for (int k = 0; k < g.length; k++)
      for (int j = 0; j < z.length; j++) g[k][j] = e * x[k] * p.w2()[j] * (z[j] > 0 ? 1 : 0);
    return g;
  }

  static double[] z1(ece417.hw3.BinaryClassifier.Parameters p, double[] x) {
    double[] z = p.b1().clone();
    for (int j = 0; j < z.length; j++)
      for (int k = 0; k < x.length; k++) z[j] += p.w1()[j][k] * x[k];
    return z;
  }

  static double z2(ece417.hw3.BinaryClassifier.Parameters p, double[] x) {
    double s = p.b2();
    double[] z = z1(p, x);
    for (int j = 0; j < z.length; j++) s += p.w2()[j] * Math.max(z[j], 0);
    return s;
  }
}
