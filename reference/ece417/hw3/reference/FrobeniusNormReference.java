package ece417.hw3.reference;

import ece417.hw3.FrobeniusNorm;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Problem 3.1 by the last line of its solution: {@code dy/dX = XᵀAᵀA / ‖AX‖}.
 *
 * <p>Source: ECE 417 Homework 3, University of Illinois, fall 2023, problem 3.1.
 */
public final class FrobeniusNormReference implements FrobeniusNorm {
  /** Makes the reference solution, which has no state. */
  public FrobeniusNormReference() {}

  @Override
  public double norm(double[][] a, double[][] x) {
    return MatrixUtils.createRealMatrix(a)
        .multiply(MatrixUtils.createRealMatrix(x))
        .getFrobeniusNorm();
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    RealMatrix matrixA = MatrixUtils.createRealMatrix(a);
    RealMatrix ax = matrixA.multiply(MatrixUtils.createRealMatrix(x));
    return ax.transpose().multiply(matrixA).scalarMultiply(1 / ax.getFrobeniusNorm()).getData();
  }
}
