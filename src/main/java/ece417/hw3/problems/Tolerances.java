package ece417.hw3.problems;

import plumbline.tolerance.Tolerance;

/** How exact answers have to be. */
final class Tolerances {
  /** For everything that is computed; counts and positions are compared exactly. */
  static final Tolerance COMPUTED = new Tolerance(1e-12, 1e-8);

  private Tolerances() {}
}
