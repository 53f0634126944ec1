package ece417.hw3.grading;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.apache.commons.math3.random.RandomGenerator;
import plumbline.problem.Draw;

/**
 * Draws the points of problem 3.2: places x between -50 and 50 and values y.
 *
 * <p>Neighbours are at least 0.05 apart and no slope is steeper than 4, since the weights of a
 * right network are changes of slope, and their rounding errors grow with the distance to the kink.
 */
final class Points {
  private static final double FARTHEST = 50;
  private static final double STEEPEST = 4;
  private static final double LARGEST = 3;

  private Points() {}

  /** Unevenly spaced. */
  static Draw scattered(int n) {
    return (random, size) -> rough(random, places(random, n, 0.1, 2.4));
  }

  /** As close to each other as points ever are. */
  static Draw close(int n) {
    return (random, size) -> rough(random, places(random, n, 0.05, 0.1));
  }

  /** To the left of 0. */
  static Draw left(int n) {
    return scattered(n).suchThat(drawn -> Arrays.stream((double[]) drawn[0]).allMatch(x -> x < 0));
  }

  /** Up and down by turns: no point lies between its neighbours, so that each needs a kink. */
  static Draw zigzag(int n) {
    return (random, size) -> {
      double side = random.nextBoolean() ? 1 : -1;
      double[] y = new double[n];
      for (int i = 0; i < n; i++) {
        y[i] = side * Grid.HUNDREDTHS.between(random, 0.2, 1.8);
        side = -side;
      }
      return new Object[] {places(random, n, 0.9, 2.4), y};
    };
  }

  /** All on one line that rises or falls. */
  static Draw line(int n) {
    return (random, size) -> {
      double[] slopes = new double[n - 1];
      Arrays.fill(slopes, random.nextBoolean() ? 1 : -1);
      return connected(random, places(random, n, 0.1, 2.4), slopes);
    };
  }

  /** All at one height other than 0. */
  static Draw constant(int n) {
    return (random, size) -> {
      double[] y = new double[n];
      Arrays.fill(y, Grid.HUNDREDTHS.eitherSign(random, 0.5, LARGEST));
      return new Object[] {places(random, n, 0.1, 2.4), y};
    };
  }

  /** Lines of one to four stretches each, joined at their ends. */
  static Draw stretches(int n) {
    return (random, size) -> {
      double[] slopes = new double[n - 1];
      for (int i = 0; i < slopes.length; ) {
        int end = Math.min(slopes.length, i + 1 + random.nextInt(4));
        Arrays.fill(slopes, i, end, random.nextInt(5) - 2);
        i = end;
      }
      return connected(random, places(random, n, 0.1, 1), slopes);
    };
  }

  /** Points of one kind, from one point up to so many. */
  static Draw upTo(int most, IntFunction<Draw> kind) {
    return (random, size) -> kind.apply(Sides.growing(most, size)).draw(random, size);
  }

  private static double[] places(RandomGenerator random, int n, double leastGap, double mostGap) {
    double[] x = new double[n];
    for (int i = 1; i < n; i++) {
      x[i] = x[i - 1] + Grid.HUNDREDTHS.between(random, leastGap, mostGap);
    }
    double start = Grid.HUNDREDTHS.between(random, -FARTHEST, FARTHEST - x[n - 1]);
    return Arrays.stream(x).map(place -> Grid.HUNDREDTHS.round(start + place)).toArray();
  }

  /** Values without a rule, as far apart as the steepest slope allows. */
  private static Object[] rough(RandomGenerator random, double[] x) {
    double[] y = new double[x.length];
    y[0] = Grid.HUNDREDTHS.eitherSign(random, 0.5, LARGEST);
    for (int i = 1; i < x.length; i++) {
      double reach = STEEPEST * (x[i] - x[i - 1]);
      y[i] =
          Grid.HUNDREDTHS.between(
              random, Math.max(-LARGEST, y[i - 1] - reach), Math.min(LARGEST, y[i - 1] + reach));
    }
    return new Object[] {x, y};
  }

  private static Object[] connected(RandomGenerator random, double[] x, double[] slopes) {
    double[] y = new double[x.length];
    y[0] = Grid.HUNDREDTHS.eitherSign(random, 0.5, LARGEST);
    for (int i = 0; i < slopes.length; i++) {
      y[i + 1] = Grid.HUNDREDTHS.round(y[i] + slopes[i] * (x[i + 1] - x[i]));
    }
    return new Object[] {x, y};
  }
}
