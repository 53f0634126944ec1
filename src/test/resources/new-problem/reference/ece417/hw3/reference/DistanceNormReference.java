package ece417.hw3.reference;

import static org.apache.commons.math3.linear.MatrixUtils.createRealMatrix;

import ece417.hw3.DistanceNorm;
import org.apache.commons.math3.linear.RealMatrix;

/** Problem 9.6 by its definition. */
public final class DistanceNormReference implements DistanceNorm {
  /** Makes the reference solution, which has no state. */
  public DistanceNormReference() {}

  @Override
  public double norm(double[][] a, double[][] x) {
    return createRealMatrix(x).subtract(createRealMatrix(a)).getFrobeniusNorm();
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    RealMatrix difference = createRealMatrix(x).subtract(createRealMatrix(a));
    return difference.transpose().scalarMultiply(1 / norm(a, x)).getData();
  }
}
