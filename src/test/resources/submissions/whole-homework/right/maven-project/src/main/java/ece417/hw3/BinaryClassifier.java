package ece417.hw3;

public interface BinaryClassifier {
  double probability(Parameters parameters, double[] x);

  double[][] lossGradient(Parameters parameters, double[] x, int y);

  record Parameters(double[][] w1, double[] b1, double[] w2, double b2) {}
}
