package ece417.hw3.reference;

import ece417.hw3.BinaryClassifier;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealVector;

/**
 * Problem 3.3 by the last line of its solution: {@code dL/dW1 = (g - y) x w2ᵀ ReLU'(z1)}, where
 * {@code ReLU'(z1)} is the diagonal matrix with 1 where {@code z1 > 0} and 0 elsewhere.
 *
 * <p>Source: ECE 417 Homework 3, University of Illinois, fall 2023, problem 3.3.
 */
public final class BinaryClassifierReference implements BinaryClassifier {
  /** Makes the reference solution, which has no state. */
  public BinaryClassifierReference() {}

  @Override
  public double probability(Parameters parameters, double[] x) {
    RealVector a1 = preActivations(parameters, x).map(z -> Math.max(z, 0));
    double z2 = a1.dotProduct(new ArrayRealVector(parameters.w2())) + parameters.b2();
    return 1 / (1 + Math.exp(-z2));
  }

  @Override
  public double[][] lossGradient(Parameters parameters, double[] x, int y) {
    RealVector gate = preActivations(parameters, x).map(z -> z > 0 ? 1 : 0);
    RealVector gatedW2 = new ArrayRealVector(parameters.w2()).ebeMultiply(gate);
    return new ArrayRealVector(x)
        .outerProduct(gatedW2)
        .scalarMultiply(probability(parameters, x) - y)
        .getData();
  }

  /** Returns {@code z1 = W1 x + b1}. */
  private static RealVector preActivations(Parameters parameters, double[] x) {
    return MatrixUtils.createRealMatrix(parameters.w1())
        .operate(new ArrayRealVector(x))
        .add(new ArrayRealVector(parameters.b1()));
  }
}
