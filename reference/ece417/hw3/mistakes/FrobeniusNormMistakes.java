package ece417.hw3.mistakes;

import static org.apache.commons.math3.linear.MatrixUtils.createRealMatrix;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.reference.FrobeniusNormReference;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import plumbline.problem.KnownMistake;

/** The known mistakes of problem 3.1. */
public final class FrobeniusNormMistakes {
  private static final FrobeniusNorm RIGHT = new FrobeniusNormReference();

  private FrobeniusNormMistakes() {}

  /**
   * Returns the mistakes of {@code norm} and then those of {@code gradient}.
   *
   * @return an unmodifiable list
   */
  public static List<KnownMistake> all() {
    return Stream.concat(norms().stream(), GradientMistakes.all().stream()).toList();
  }

  private static List<KnownMistake> norms() {
    return List.of(
        norm(
            "squared",
            "This is the square of the norm. The problem asks for the norm itself.",
            (a, x) -> Math.pow(norm(a, x), 2)),
        norm(
            "largest-singular-value",
            "This is the largest singular value, which many libraries call the 2-norm of a matrix."
                + " Look up how the Frobenius norm is defined.",
            (a, x) -> new SingularValueDecomposition(a.multiply(x)).getNorm()),
        norm(
            "largest-column-sum",
            "This is the largest column sum of magnitudes, another norm. Look up how the Frobenius"
                + " norm is defined, or which norm your library function computes.",
            (a, x) -> a.multiply(x).getNorm()),
        norm(
            "sum-of-magnitudes",
            "This is the sum of the magnitudes of all entries. Look up what the Frobenius norm does"
                + " with each entry before it adds.",
            (a, x) ->
                Arrays.stream(a.multiply(x).getData())
                    .flatMapToDouble(Arrays::stream)
                    .map(Math::abs)
                    .sum()),
        norm(
            "largest-entry",
            "This is the largest magnitude of an entry. Look up how the Frobenius norm is defined.",
            (a, x) ->
                Arrays.stream(a.multiply(x).getData())
                    .flatMapToDouble(Arrays::stream)
                    .map(Math::abs)
                    .max()
                    .orElseThrow()),
        norm(
            "product-of-norms",
            "This is the norm of A times the norm of X. The norm of a product is something else:"
                + " which matrix has to be computed first?",
            (a, x) -> a.getFrobeniusNorm() * x.getFrobeniusNorm()),
        norm(
            "norm-of-x-alone",
            "This is the norm of X alone. Look at where A comes in.",
            (a, x) -> x.getFrobeniusNorm()),
        norm(
            "root-mean-square",
            "You seem to take the mean of the squares. Look up whether the Frobenius norm divides"
                + " by the number of entries.",
            (a, x) -> norm(a, x) / Math.sqrt(a.getRowDimension() * x.getColumnDimension())),
        norm(
            "norm-in-single-precision",
            "The number is right to about seven digits, which is what a float holds. Look for float"
                + " in your code and use double throughout.",
            (a, x) -> (float) norm(a, x)));
  }

  private static KnownMistake norm(
      String name, String hint, ToDoubleBiFunction<RealMatrix, RealMatrix> wrong) {
    FrobeniusNorm implementation =
        new Implementation(
            (a, x) -> wrong.applyAsDouble(createRealMatrix(a), createRealMatrix(x)),
            RIGHT::gradient);
    return new KnownMistake("norm", name, hint, implementation);
  }

  private static double norm(RealMatrix a, RealMatrix x) {
    return a.multiply(x).getFrobeniusNorm();
  }

  /** Returns an implementation of which only the gradient is wrong. */
  static FrobeniusNorm withGradient(BinaryOperator<double[][]> wrong) {
    return new Implementation(RIGHT::norm, wrong);
  }

  /** The contract with a formula for each method. */
  private record Implementation(
      ToDoubleBiFunction<double[][], double[][]> norm, BinaryOperator<double[][]> gradient)
      implements FrobeniusNorm {
    @Override
    public double norm(double[][] a, double[][] x) {
      return norm.applyAsDouble(a, x);
    }

    @Override
    public double[][] gradient(double[][] a, double[][] x) {
      return gradient.apply(a, x);
    }
  }
}
