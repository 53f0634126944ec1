package ece417.hw3.grading;

import java.util.List;
import plumbline.problem.Assignment;
import plumbline.tolerance.Tolerance;

/** ECE 417 Homework 3: four problems, 100 points. */
public final class Homework3 {
  /** For everything that is computed; counts and positions are compared exactly. */
  static final Tolerance TOLERANCE = new Tolerance(1e-12, 1e-8);

  private Homework3() {}

  /**
   * The homework.
   *
   * @return its problems 3.1 to 3.4
   */
  public static Assignment assignment() {
    return new Assignment(
        "ECE 417 Homework 3",
        List.of(
            FrobeniusNormGrading.problem(),
            ReluInterpolatorGrading.problem(),
            BinaryClassifierGrading.problem(),
            MaxPoolingFilterGrading.problem()));
  }
}
