package ece417.hw3.problems;

import static ece417.hw3.problems.Grid.HUNDREDTHS;
import static ece417.hw3.problems.Grid.MILLIONTHS;

import org.apache.commons.math3.random.RandomGenerator;
import plumbline.problem.Draw;

/**
 * Draws images x for problem 3.4, and targets y. The peak is higher than all other pixels by at
 * least 0.05, so that there is no tie.
 */
final class Images {
  /** Where the target y is, seen from g, the peak's height. */
  enum Target {
    BELOW(-1),
    EQUAL(0),
    ABOVE(1);

    private final int sign;

    Target(int sign) {
      this.sign = sign;
    }
  }

  private Images() {}

  /** Pixels of both signs; the peak is at row m, column n. */
  static Draw image(int rows, int columns, int m, int n) {
    return (random, size) ->
        new Object[] {raised(random, HUNDREDTHS.matrix(random, rows, columns, -2, 1), m, n)};
  }

  /** All pixels are negative, so that the 0 outside of the image is larger. */
  static Draw negative(int rows, int columns, int m, int n) {
    return (random, size) ->
        new Object[] {raised(random, HUNDREDTHS.matrix(random, rows, columns, -3, -1.5), m, n)};
  }

  /** Images that grow with the size, the longer side up to this; the peak is anywhere. */
  static Draw upTo(int longest) {
    return growing(longest, Images::image);
  }

  static Draw negativeUpTo(int longest) {
    return growing(longest, Images::negative);
  }

  /** With a target; it has so many digits that a rounded answer is found to be wrong. */
  static Draw towards(Target target, Draw image) {
    return (random, size) -> {
      double[][] x = (double[][]) image.draw(random, size)[0];
      double error = target.sign * MILLIONTHS.between(random, 0.25, 2);
      return new Object[] {x, MILLIONTHS.round(maximum(x) + error)};
    };
  }

  /** With a target above or below g by chance. */
  static Draw towardsEither(Draw image) {
    return (random, size) ->
        towards(random.nextBoolean() ? Target.ABOVE : Target.BELOW, image).draw(random, size);
  }

  @FunctionalInterface
  private interface Kind {
    Draw of(int rows, int columns, int m, int n);
  }

  private static Draw growing(int longest, Kind kind) {
    return (random, size) -> {
      int[] sides = Sides.draw(random, 2, longest, size);
      int m = random.nextInt(sides[0]);
      int n = random.nextInt(sides[1]);
      return kind.of(sides[0], sides[1], m, n).draw(random, size);
    };
  }

  private static double[][] raised(RandomGenerator random, double[][] x, int m, int n) {
    x[m][n] = HUNDREDTHS.round(maximum(x) + HUNDREDTHS.between(random, 0.05, 1));
    return x;
  }

  private static double maximum(double[][] x) {
    double maximum = Double.NEGATIVE_INFINITY;
    for (double[] row : x) {
      for (double pixel : row) {
        maximum = Math.max(maximum, pixel);
      }
    }
    return maximum;
  }
}
