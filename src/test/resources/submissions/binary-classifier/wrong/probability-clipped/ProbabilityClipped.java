// wrong: keeps g away from 0 and 1 by a thousandth in the gradient; lossGradient must fail
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=varying-factor
import ece417.hw3.*;
import ece417.hw3.BinaryClassifier;
import java.util.*;
import java.util.stream.*;

public class ProbabilityClipped implements BinaryClassifier {
  public double probability(Parameters p, double[] x) {
    double z2 = p.b2();
    for (int j = 0; j < p.w2().length; j++) z2 += p.w2()[j] * Math.max(0, z(p, x, j));
    return 1 / (1 + Math.exp(-z2));
  }

  static double z(Parameters p, double[] x, int j) {
    double s = p.b1()[j];
    for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k];
    return s;
  }

  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double e = Math.min(1 - 1e-3, Math.max(1e-3, probability(p, x))) - y;
    double[][] d = new double[x.length][p.w2().length];
    for (int k = 0; k < x.length; k++)
      for (int j = 0; j < p.w2().length; j++) d[k][j] = z(p, x, j) > 0 ? e * x[k] * p.w2()[j] : 0;
    return d;
  }
}
