package ece417.hw3.problems;

import static ece417.hw3.problems.Matrices.identityTimes;
import static ece417.hw3.problems.Matrices.negative;
import static ece417.hw3.problems.Matrices.shaped;
import static ece417.hw3.problems.Matrices.singular;
import static ece417.hw3.problems.Matrices.singularUpTo;
import static ece417.hw3.problems.Matrices.upTo;
import static ece417.hw3.problems.Matrices.zeroColumn;
import static ece417.hw3.problems.Tolerances.COMPUTED;
import static plumbline.problem.Checker.agreesWithReference;

import ece417.hw3.FrobeniusNorm;
import plumbline.problem.Cases;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Test;

/** Problem 3.1: 5 points for the norm, 20 for its derivative. */
public final class FrobeniusNormProblem {
  private FrobeniusNormProblem() {}

  /**
   * The problem, without known mistakes.
   *
   * @param reference gives the wanted answers
   * @return the problem
   */
  public static Problem with(FrobeniusNorm reference) {
    return Problem.of(
        "3.1",
        "Gradient of a Frobenius norm",
        FrobeniusNorm.class,
        reference,
        Part.of(
            "norm",
            agreesWithReference(COMPUTED),
            Test.of("norm of a product", 5, special().then(random(15, 3)))),
        Part.of(
            "gradient",
            agreesWithReference(COMPUTED),
            Test.of("gradient for small and special matrices", 8, special()),
            Test.of("gradient for random matrices", 12, random(40, 10))));
  }

  private static Cases special() {
    return Cases.of("1 × 1 matrices", shaped(1, 1, 1))
        .then("1 × 1 matrices, both negative", negative(1, 1, 1))
        .then("a number times a row", shaped(1, 1, 2))
        .then("a column times a number", shaped(2, 1, 1))
        .then("a row times a column", shaped(1, 2, 1))
        .then("a column times a row", shaped(3, 1, 2))
        .then("2 × 2 matrices", shaped(2, 2, 2))
        .then("2 × 2 matrices, a column of X is zero", zeroColumn(2, 2, 2))
        .then("a row times a matrix", shaped(1, 2, 3))
        .then("a matrix times a column", shaped(3, 2, 1))
        .then("a 2 × 2 matrix times a wide one", shaped(2, 2, 3))
        .then("a tall A", shaped(4, 2, 2))
        .then("a wide A", shaped(2, 3, 2))
        .then("a long column times a long row", shaped(8, 1, 8))
        .then("A is the identity", identityTimes(3, 3))
        .then("A is singular", singular(3, 3))
        .then("all entries are negative", negative(3, 3, 3))
        .then("X is wider than A", shaped(2, 3, 4))
        .then("X is narrower than A", shaped(4, 3, 2))
        .then("a long row times a tall X", shaped(1, 8, 2))
        .then("a tall A times a wide X", shaped(8, 2, 8))
        .then("a wide A times a tall X", shaped(2, 8, 3))
        .then("8 × 8 matrices", shaped(8, 8, 8));
  }

  private static Cases random(int count, int countSingular) {
    return Cases.growing(count, "random matrices", upTo(8))
        .then(Cases.growing(countSingular, "random matrices, A singular", singularUpTo(8)));
  }
}
