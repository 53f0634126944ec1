package ece417.hw3.problems;

import static ece417.hw3.problems.Tolerances.COMPUTED;
import static plumbline.problem.Checker.agreesWithReference;

import ece417.hw3.DistanceNorm;
import org.apache.commons.math3.random.RandomGenerator;
import plumbline.problem.Cases;
import plumbline.problem.Draw;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Test;

/** Problem 9.6: 5 points for the norm, 20 for its derivative. */
public final class DistanceNormProblem {
  private DistanceNormProblem() {}

  /**
   * The problem, without known mistakes.
   *
   * @param reference gives the wanted answers
   * @return the problem
   */
  public static Problem with(DistanceNorm reference) {
    return Problem.of(
        "9.6",
        "Gradient of a distance",
        DistanceNorm.class,
        reference,
        Part.of(
            "norm",
            agreesWithReference(COMPUTED),
            Test.of("norm of a difference", 5, special().then(random()))),
        Part.of(
            "gradient",
            agreesWithReference(COMPUTED),
            Test.of("gradient for special matrices", 8, special()),
            Test.of("gradient for random matrices", 12, random())));
  }

  private static Cases special() {
    return Cases.of("1 × 1", shaped(1, 1))
        .then("one row", shaped(1, 3))
        .then("one column", shaped(3, 1))
        .then("2 × 2", shaped(2, 2))
        .then("wide", shaped(2, 4))
        .then("tall", shaped(4, 2));
  }

  private static Cases random() {
    return Cases.growing(30, "random matrices", DistanceNormProblem::upToEight);
  }

  private static Draw shaped(int rows, int columns) {
    return (random, size) -> arguments(random, rows, columns);
  }

  private static Object[] upToEight(RandomGenerator random, double size) {
    int[] sides = Sides.draw(random, 2, 8, size);
    return arguments(random, sides[0], sides[1]);
  }

  private static Object[] arguments(RandomGenerator random, int rows, int columns) {
    double[][] a = Grid.HUNDREDTHS.matrix(random, rows, columns, 1, 3);
    return new Object[] {a, Grid.HUNDREDTHS.matrix(random, rows, columns, -3, 0.5)};
  }
}
