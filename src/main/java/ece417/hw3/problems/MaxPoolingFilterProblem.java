package ece417.hw3.problems;

import static ece417.hw3.problems.Images.Target.ABOVE;
import static ece417.hw3.problems.Images.Target.BELOW;
import static ece417.hw3.problems.Images.Target.EQUAL;
import static ece417.hw3.problems.Images.image;
import static ece417.hw3.problems.Images.negative;
import static ece417.hw3.problems.Images.negativeUpTo;
import static ece417.hw3.problems.Images.towards;
import static ece417.hw3.problems.Images.towardsEither;
import static ece417.hw3.problems.Images.upTo;
import static ece417.hw3.problems.Tolerances.COMPUTED;
import static plumbline.problem.Checker.agreesWithReference;

import ece417.hw3.MaxPoolingFilter;
import plumbline.problem.Cases;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Test;
import plumbline.tolerance.Tolerance;

/** Problem 3.4: 5 points for the place of the maximum, 20 for the updated filter. */
public final class MaxPoolingFilterProblem {
  private MaxPoolingFilterProblem() {}

  /**
   * The problem, without known mistakes.
   *
   * @param reference gives the wanted answers
   * @return the problem
   */
  public static Problem with(MaxPoolingFilter reference) {
    return Problem.of(
        "3.4",
        "Filter learnt by max pooling",
        MaxPoolingFilter.class,
        reference,
        Part.of(
            "peak",
            agreesWithReference(Tolerance.EXACT),
            Test.of("place of the maximum", 5, peak())),
        Part.of(
            "updatedFilter",
            agreesWithReference(COMPUTED),
            Test.of("filter for small and special images", 8, special()),
            Test.of("filter for random images", 12, random())));
  }

  private static Cases peak() {
    return Cases.of("one pixel", image(1, 1, 0, 0))
        .then("one negative pixel", negative(1, 1, 0, 0))
        .then("one row", image(1, 3, 0, 2))
        .then("one column", image(3, 1, 2, 0))
        .then("peak at the top left", image(2, 2, 0, 0))
        .then("peak at the top right", image(2, 2, 0, 1))
        .then("peak at the bottom left", image(2, 2, 1, 0))
        .then("peak at the bottom right", image(2, 2, 1, 1))
        .then("negative pixels", negative(2, 3, 1, 2))
        .then("a tall image", image(4, 2, 3, 0))
        .then("a wide image", image(2, 4, 0, 3))
        .then("peak in the interior", image(3, 3, 1, 1))
        .then(Cases.growing(14, "random images", upTo(8)))
        .then(Cases.growing(6, "random negative images", negativeUpTo(8)));
  }

  private static Cases special() {
    return Cases.of("one pixel, y above g", towards(ABOVE, image(1, 1, 0, 0)))
        .then("one pixel, y below g", towards(BELOW, image(1, 1, 0, 0)))
        .then("one negative pixel", towards(ABOVE, negative(1, 1, 0, 0)))
        .then("one pixel, y equal to g", towards(EQUAL, image(1, 1, 0, 0)))
        .then("two pixels in a row, peak on the left", towards(ABOVE, image(1, 2, 0, 0)))
        .then("two pixels in a row, peak on the right", towards(BELOW, image(1, 2, 0, 1)))
        .then("two pixels in a column, peak at the top", towards(BELOW, image(2, 1, 0, 0)))
        .then("two pixels in a column, peak at the bottom", towards(ABOVE, image(2, 1, 1, 0)))
        .then("three pixels in a row, peak in the middle", towards(ABOVE, image(1, 3, 0, 1)))
        .then("2 × 2, peak at the top left", towards(ABOVE, image(2, 2, 0, 0)))
        .then("2 × 2, peak at the top right", towards(BELOW, image(2, 2, 0, 1)))
        .then("2 × 2, peak at the bottom left", towards(ABOVE, image(2, 2, 1, 0)))
        .then("2 × 2, peak at the bottom right", towards(BELOW, image(2, 2, 1, 1)))
        .then("2 × 2, negative pixels", towards(ABOVE, negative(2, 2, 1, 0)))
        .then("wide, peak in a corner", towards(ABOVE, image(2, 3, 0, 2)))
        .then("tall, peak in a corner", towards(ABOVE, image(3, 2, 2, 0)))
        .then("one long row", towards(BELOW, image(1, 8, 0, 5)))
        .then("one long column", towards(ABOVE, image(8, 1, 2, 0)))
        .then("peak in the interior", towards(ABOVE, image(3, 3, 1, 1)))
        .then("peak on the upper edge", towards(ABOVE, image(3, 3, 0, 1)))
        .then("peak on the right edge", towards(BELOW, image(3, 3, 1, 2)))
        .then("y equal to g", towards(EQUAL, image(3, 3, 2, 1)))
        .then("negative pixels, peak in the interior", towards(BELOW, negative(4, 3, 2, 1)))
        .then("8 × 8", towards(ABOVE, image(8, 8, 2, 5)));
  }

  private static Cases random() {
    return Cases.growing(40, "random images", towardsEither(upTo(8)))
        .then(Cases.growing(12, "random negative images", towardsEither(negativeUpTo(8))))
        .then(Cases.growing(4, "random images, y equal to g", towards(EQUAL, upTo(8))));
  }
}
