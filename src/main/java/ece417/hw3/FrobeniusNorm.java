package ece417.hw3;

/** Problem 3.1. */
public interface FrobeniusNorm {
  double norm(double[][] a, double[][] x);

  double[][] gradient(double[][] a, double[][] x);
}
