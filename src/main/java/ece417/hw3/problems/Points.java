package ece417.hw3.problems;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.apache.commons.math3.random.RandomGenerator;
import plumbline.problem.Draw;

/**
 * Draws the points of problem 3.2: places x between -50 and 50 and values y.
 *
 * <p>Neighbours are at least 0.05 apart and no slope is steeper than 4, since the weights of a
 * right network are changes of slope, and their rounding errors grow with the distance to the kink.
 *
 * <p>Many points are drawn of the gentle kinds only. A network whose slope changes halfway between
 * the points may bend more from point to point, most of all in a zigzag; who then solves normal
 * equations squares the condition of the problem, and has lost eight digits with 40 rough points.
 */
final class Points {
  private static final double FARTHEST = 50;
  private static final double STEEPEST = 4;
  private static final double LARGEST = 3;
  private static final double SHALLOW = 0.15;

  private Points() {}

  /** Unevenly spaced. */
  static Draw scattered(int n) {
    return (random, size) -> rough(random, places(random, n, 0.2, 2));
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
      return new Object[] {places(random, n, 0.9, 2), y};
    };
  }

  /** All on one line that rises or falls. */
  static Draw line(int n) {
    return (random, size) -> {
      double[] x = places(random, n, 0.2, 2);
      double slope = random.nextBoolean() ? 1 : -1;
      double start = height(random);
      double[] y = new double[n];
      Arrays.setAll(y, i -> Grid.HUNDREDTHS.round(start + slope * (x[i] - x[0])));
      return new Object[] {x, y};
    };
  }

  /** All at one height other than 0. */
  static Draw constant(int n) {
    return (random, size) -> {
      double[] y = new double[n];
      Arrays.fill(y, height(random));
      return new Object[] {places(random, n, 0.2, 2), y};
    };
  }

  /** Lines of one to four stretches each, flat or towards 0. */
  static Draw stretches(int n) {
    return (random, size) -> {
      double[] x = places(random, n, 0.2, 1);
      double[] y = new double[n];
      y[0] = height(random);
      double slope = 0;
      for (int i = 1, end = 0; i < n; i++) {
        if (i > end) {
          end += 1 + random.nextInt(4);
          slope = -Math.signum(y[i - 1]) * random.nextInt(3);
        }
        y[i] = Grid.HUNDREDTHS.round(y[i - 1] + slope * (x[i] - x[i - 1]));
      }
      return new Object[] {x, y};
    };
  }

  /** All near 0, each nearly as high as its neighbours. */
  static Draw shallow(int n) {
    return (random, size) -> {
      double[] y = new double[n];
      for (int i = 1; i < n; i++) {
        y[i] =
            Grid.HUNDREDTHS.between(
                random, Math.max(-SHALLOW, y[i - 1] - 0.05), Math.min(SHALLOW, y[i - 1] + 0.05));
      }
      return new Object[] {places(random, n, 0.5, 1), y};
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
    y[0] = height(random);
    for (int i = 1; i < x.length; i++) {
      double reach = STEEPEST * (x[i] - x[i - 1]);
      y[i] =
          Grid.HUNDREDTHS.between(
              random, Math.max(-LARGEST, y[i - 1] - reach), Math.min(LARGEST, y[i - 1] + reach));
    }
    return new Object[] {x, y};
  }

  /** A value that is not near 0. */
  private static double height(RandomGenerator random) {
    return Grid.HUNDREDTHS.eitherSign(random, 0.5, LARGEST);
  }
}
