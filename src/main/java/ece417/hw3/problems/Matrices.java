package ece417.hw3.problems;

import static org.apache.commons.math3.linear.MatrixUtils.createRealMatrix;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;
import plumbline.problem.Draw;

/**
 * Draws a p×q matrix A and a q×r matrix X for problem 3.1.
 *
 * <p>The derivative of the norm is not defined where AX = 0, and near there AX loses its digits and
 * the derivative turns quickly. So ‖AX‖ is at least a tenth of ‖A‖‖X‖, and A and X are not small.
 */
final class Matrices {
  private static final double LARGEST = 3;
  private static final double LEAST_NORM = 0.5;
  private static final double LEAST_SHARE = 0.1;

  private Matrices() {}

  /** Entries of both signs. */
  static Draw shaped(int p, int q, int r) {
    return wellConditioned((random, size) -> pair(matrix(random, p, q), matrix(random, q, r)));
  }

  static Draw negative(int p, int q, int r) {
    return wellConditioned(
        (random, size) ->
            pair(
                Grid.HUNDREDTHS.matrix(random, p, q, -LARGEST, 0),
                Grid.HUNDREDTHS.matrix(random, q, r, -LARGEST, 0)));
  }

  /** A does not change X. */
  static Draw identityTimes(int q, int r) {
    return wellConditioned(
        (random, size) ->
            pair(MatrixUtils.createRealIdentityMatrix(q).getData(), matrix(random, q, r)));
  }

  /** A is square and its last row is the sum of its first and its last but one. */
  static Draw singular(int q, int r) {
    return wellConditioned((random, size) -> pair(singularMatrix(random, q), matrix(random, q, r)));
  }

  /** One column of X, not the first, is zero. */
  static Draw zeroColumn(int p, int q, int r) {
    return wellConditioned(
        (random, size) -> {
          double[][] x = matrix(random, q, r);
          int zero = 1 + random.nextInt(r - 1);
          for (double[] row : x) {
            row[zero] = 0;
          }
          return pair(matrix(random, p, q), x);
        });
  }

  /** Sides that grow with the size, the longest up to this. */
  static Draw upTo(int longest) {
    return (random, size) -> {
      int[] sides = Sides.draw(random, 3, longest, size);
      return shaped(sides[0], sides[1], sides[2]).draw(random, size);
    };
  }

  /** Singular matrices A that grow with the size from 2×2 up to this. */
  static Draw singularUpTo(int longest) {
    return (random, size) -> {
      int[] sides = Sides.draw(random, 2, longest, size);
      return singular(Math.max(2, sides[0]), sides[1]).draw(random, size);
    };
  }

  private static double[][] singularMatrix(RandomGenerator random, int q) {
    double[][] a = matrix(random, q, q);
    for (int j = 0; j < q; j++) {
      a[q - 1][j] = Grid.HUNDREDTHS.round(a[0][j] + a[q - 2][j]);
    }
    return a;
  }

  private static double[][] matrix(RandomGenerator random, int rows, int columns) {
    return Grid.HUNDREDTHS.matrix(random, rows, columns, -LARGEST, LARGEST);
  }

  private static Object[] pair(double[][] a, double[][] x) {
    return new Object[] {a, x};
  }

  private static Draw wellConditioned(Draw draw) {
    return draw.suchThat(
        drawn -> {
          RealMatrix a = createRealMatrix((double[][]) drawn[0]);
          RealMatrix x = createRealMatrix((double[][]) drawn[1]);
          double normOfA = a.getFrobeniusNorm();
          double normOfX = x.getFrobeniusNorm();
          return Math.min(normOfA, normOfX) >= LEAST_NORM
              && a.multiply(x).getFrobeniusNorm() >= LEAST_SHARE * normOfA * normOfX;
        });
  }
}
