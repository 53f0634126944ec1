package ece417.hw3.reference;

public final class FrobeniusNormReference {
  public static double half(double norm) {
    return norm / 2;
  }

  public double norm(double[][] a, double[][] x) {
    return 0;
  }

  public double[][] gradient(double[][] a, double[][] x) {
    return new double[x[0].length][x.length];
  }
}
