package ece417.hw3.problems;

import org.apache.commons.math3.random.RandomGenerator;

/** Numbers with few digits, so that a student can read them and type them in again. */
enum Grid {
  /** Multiples of 0.01. */
  HUNDREDTHS(100),
  /** Multiples of 0.000001. */
  MILLIONTHS(1_000_000),
  /**
   * Multiples of 0.5. Sums of products of a few of them are exact, whatever the order of summation.
   */
  HALVES(2);

  private final int perUnit;

  Grid(int perUnit) {
    this.perUnit = perUnit;
  }

  /** The number of the grid that is nearest to this one; never the negative zero. */
  double round(double value) {
    return Math.rint(value * perUnit) / perUnit + 0.0;
  }

  double between(RandomGenerator random, double low, double high) {
    return round(low + (high - low) * random.nextDouble());
  }

  /** A number of either sign, with a magnitude between these. */
  double eitherSign(RandomGenerator random, double low, double high) {
    return between(random, low, high) * (random.nextBoolean() ? 1 : -1);
  }

  /** A number of either sign, but not 0. */
  double nonZero(RandomGenerator random, double high) {
    return eitherSign(random, 1.0 / perUnit, high);
  }

  double[] vector(RandomGenerator random, int length, double low, double high) {
    double[] vector = new double[length];
    for (int i = 0; i < length; i++) {
      vector[i] = between(random, low, high);
    }
    return vector;
  }

  double[][] matrix(RandomGenerator random, int rows, int columns, double low, double high) {
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = vector(random, columns, low, high);
    }
    return matrix;
  }
}
