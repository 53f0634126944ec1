package edu.illinois.netid.hw3;

import ece417.hw3.BinaryClassifier;
import edu.illinois.netid.hw3.linalg.Matrices;

public final class BinaryClassifierSolution implements BinaryClassifier {
  private record Forward(double[] z1, double g) {}

  private static Forward forward(Parameters p, double[] x) {
    double[][] column = Matrices.product(p.w1(), Matrices.transpose(new double[][] {x}));
    double[] z1 = new double[column.length];
    double z2 = p.b2();
    for (int j = 0; j < z1.length; j++) {
      z1[j] = column[j][0] + p.b1()[j];
      z2 += p.w2()[j] * Math.max(0, z1[j]);
    }
    return new Forward(z1, 1 / (1 + Math.exp(-z2)));
  }

  @Override
  public double probability(Parameters parameters, double[] x) {
    return forward(parameters, x).g();
  }

  @Override
  public double[][] lossGradient(Parameters parameters, double[] x, int y) {
    Forward f = forward(parameters, x);
    double[] delta = new double[f.z1().length];
    for (int j = 0; j < delta.length; j++) delta[j] = f.z1()[j] > 0 ? (f.g() - y) * parameters.w2()[j] : 0;
    return Matrices.product(Matrices.transpose(new double[][] {x}), new double[][] {delta});
  }
}
