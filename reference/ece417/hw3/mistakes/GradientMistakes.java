package ece417.hw3.mistakes;

import static org.apache.commons.math3.linear.MatrixUtils.createRealDiagonalMatrix;
import static org.apache.commons.math3.linear.MatrixUtils.createRealMatrix;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.reference.FrobeniusNormReference;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import plumbline.problem.KnownMistake;

/** The known mistakes of {@link FrobeniusNorm#gradient}. */
final class GradientMistakes {
  private static final FrobeniusNorm RIGHT = new FrobeniusNormReference();

  private GradientMistakes() {}

  static List<KnownMistake> all() {
    return Stream.concat(formulas().stream(), slips()).toList();
  }

  private static List<KnownMistake> formulas() {
    return List.of(
        mistake(
            "negated",
            "All signs are the opposite of the expected ones. Does the norm grow or shrink when X"
                + " is made longer?",
            (a, x) -> right(a, x).scalarMultiply(-1)),
        mistake(
            "of-the-square",
            "This is the derivative of the squared norm. The problem asks for that of the norm"
                + " itself, which takes one more step of the chain rule.",
            (a, x) -> numerator(a, x).scalarMultiply(2)),
        mistake(
            "root-not-differentiated",
            "Your answer lacks what the square root contributes. Look at the outermost step of the"
                + " chain rule.",
            (a, x) -> numerator(a, x)),
        mistake(
            "half",
            "Your answer is half of the expected one. X occurs more than once in the square of the"
                + " norm; look at how many terms the product rule gives.",
            (a, x) -> right(a, x).scalarMultiply(0.5)),
        mistake(
            "double",
            "Your answer is twice the expected one. Look at the constants in the derivative of a"
                + " square root.",
            (a, x) -> right(a, x).scalarMultiply(2)),
        mistake(
            "norm-one-power-too-high",
            "The power of the norm in your answer is off by one. Look at the exponent in the"
                + " derivative of a square root, and at what is under the root.",
            (a, x) -> right(a, x).scalarMultiply(1 / a.multiply(x).getFrobeniusNorm())),
        mistake(
            "with-norm-of-x",
            "The norm in your answer seems to be that of X alone. Which matrix is y the norm of?",
            (a, x) -> numerator(a, x).scalarMultiply(1 / x.getFrobeniusNorm())),
        mistake(
            "with-norm-of-a",
            "The norm in your answer seems to be that of A alone. Which matrix is y the norm of?",
            (a, x) -> numerator(a, x).scalarMultiply(1 / a.getFrobeniusNorm())),
        mistake(
            "with-largest-singular-value",
            "The norm in your answer seems to be the largest singular value, which many libraries"
                + " call the 2-norm. Look at your method norm.",
            (a, x) ->
                numerator(a, x)
                    .scalarMultiply(1 / new SingularValueDecomposition(a.multiply(x)).getNorm())),
        mistake(
            "with-largest-column-sum",
            "The norm in your answer seems to be the largest column sum of magnitudes. Look up"
                + " which norm your library function computes.",
            (a, x) -> numerator(a, x).scalarMultiply(1 / a.multiply(x).getNorm())),
        mistake(
            "with-product-of-norms",
            "The norm in your answer seems to be that of A times that of X. Which matrix is y the"
                + " norm of?",
            (a, x) ->
                numerator(a, x).scalarMultiply(1 / (a.getFrobeniusNorm() * x.getFrobeniusNorm()))),
        mistake(
            "of-the-largest-singular-value",
            "This is the derivative of the largest singular value, which many libraries call the"
                + " 2-norm. Look up how the Frobenius norm is defined.",
            (a, x) -> largestDirections(a.multiply(x)).transpose().multiply(a)),
        mistake(
            "factors-in-wrong-order",
            "Your formula seems to multiply A by its transpose, and not the other way round. Write"
                + " down the sizes of all factors.",
            (a, x) ->
                x.transpose()
                    .multiply(a.multiply(a.transpose()))
                    .scalarMultiply(1 / a.multiply(x).getFrobeniusNorm())),
        mistake(
            "first-row-of-a-left-out",
            "The first row of A is missing in your sum. From which number do your indices run?",
            (a, x) ->
                numerator(withoutFirstRow(a), x)
                    .scalarMultiply(1 / a.multiply(x).getFrobeniusNorm())),
        mistake(
            "inner-derivative-missing",
            "This is the derivative with respect to the product A X. Look at the last step of the"
                + " chain rule, from A X to X.",
            (a, x) ->
                a.multiply(x).transpose().scalarMultiply(1 / a.multiply(x).getFrobeniusNorm())),
        mistake(
            "a-ignored",
            "This is the derivative of the norm of X alone. Look at where A comes in.",
            (a, x) -> x.transpose().scalarMultiply(1 / x.getFrobeniusNorm())),
        mistake(
            "columns-apart",
            "Each column of A X seems to have a norm of its own in your answer. y is one number for"
                + " the whole matrix; look at what is summed under the root.",
            (a, x) -> directions(a.multiply(x)).transpose().multiply(a)),
        mistake(
            "of-the-sum-of-magnitudes",
            "This is the derivative of the sum of the magnitudes of all entries. Look up how the"
                + " Frobenius norm is defined.",
            (a, x) -> signs(a.multiply(x)).transpose().multiply(a)),
        mistake(
            "cross-terms-missing",
            "You seem to differentiate as if the entries of X in one column did not meet each"
                + " other. An entry of A X is a sum; look at the square of a sum.",
            (a, x) ->
                x.transpose()
                    .multiply(diagonal(a.transpose().multiply(a)))
                    .scalarMultiply(1 / a.multiply(x).getFrobeniusNorm())),
        mistake(
            "forward-difference",
            ForwardDifference.HINT,
            (a, x) ->
                createRealMatrix(
                    ForwardDifference.of(
                        moved -> a.multiply(createRealMatrix(moved)).getFrobeniusNorm(),
                        x.getData()))));
  }

  private static Stream<KnownMistake> slips() {
    return MatrixSlip.all().stream()
        .map(
            slip ->
                new KnownMistake(
                    "gradient",
                    slip.name(),
                    slip.hint(),
                    FrobeniusNormMistakes.withGradient((a, x) -> slip.of(RIGHT.gradient(a, x)))));
  }

  private static KnownMistake mistake(String name, String hint, BinaryOperator<RealMatrix> wrong) {
    FrobeniusNorm implementation =
        FrobeniusNormMistakes.withGradient(
            (a, x) -> wrong.apply(createRealMatrix(a), createRealMatrix(x)).getData());
    return new KnownMistake("gradient", name, hint, implementation);
  }

  private static RealMatrix right(RealMatrix a, RealMatrix x) {
    return createRealMatrix(RIGHT.gradient(a.getData(), x.getData()));
  }

  /** Returns {@code XᵀAᵀA}. */
  private static RealMatrix numerator(RealMatrix a, RealMatrix x) {
    return a.multiply(x).transpose().multiply(a);
  }

  /** Returns {@code u vᵀ} for the singular vectors of the largest singular value. */
  private static RealMatrix largestDirections(RealMatrix matrix) {
    SingularValueDecomposition values = new SingularValueDecomposition(matrix);
    return values.getU().getColumnMatrix(0).multiply(values.getVT().getRowMatrix(0));
  }

  /** Returns the matrix with zeros in its first row. */
  private static RealMatrix withoutFirstRow(RealMatrix matrix) {
    RealMatrix rest = matrix.copy();
    rest.setRow(0, new double[matrix.getColumnDimension()]);
    return rest;
  }

  private static RealMatrix diagonal(RealMatrix square) {
    return createRealDiagonalMatrix(
        IntStream.range(0, square.getRowDimension())
            .mapToDouble(i -> square.getEntry(i, i))
            .toArray());
  }

  private static RealMatrix signs(RealMatrix matrix) {
    return createRealMatrix(
        MatrixSlip.filled(
            matrix.getRowDimension(),
            matrix.getColumnDimension(),
            (i, j) -> Math.signum(matrix.getEntry(i, j))));
  }

  /** Returns the matrix with each column divided by its own length. */
  private static RealMatrix directions(RealMatrix matrix) {
    return createRealMatrix(
        MatrixSlip.filled(
            matrix.getRowDimension(),
            matrix.getColumnDimension(),
            (i, j) -> matrix.getEntry(i, j) / matrix.getColumnVector(j).getNorm()));
  }
}
