package ece417.hw3.problems;

import org.apache.commons.math3.random.RandomGenerator;

/** Draws how many rows, columns, nodes there are. */
final class Sides {
  private Sides() {}

  /**
   * Draws sides of which the longest follows from the size, while chance decides which one it is
   * and how much shorter the others are.
   */
  static int[] draw(RandomGenerator random, int count, int longest, double size) {
    int limit = growing(longest, size);
    int[] sides = new int[count];
    for (int i = 0; i < count; i++) {
      sides[i] = 1 + random.nextInt(limit);
    }
    sides[random.nextInt(count)] = limit;
    return sides;
  }

  /** From 1 at size 0 to the longest at size 1. */
  static int growing(int longest, double size) {
    return (int) Math.round(1 + (longest - 1) * size);
  }
}
