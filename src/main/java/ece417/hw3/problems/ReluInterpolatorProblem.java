package ece417.hw3.problems;

import static ece417.hw3.problems.Points.close;
import static ece417.hw3.problems.Points.constant;
import static ece417.hw3.problems.Points.left;
import static ece417.hw3.problems.Points.line;
import static ece417.hw3.problems.Points.scattered;
import static ece417.hw3.problems.Points.shallow;
import static ece417.hw3.problems.Points.stretches;
import static ece417.hw3.problems.Points.upTo;
import static ece417.hw3.problems.Points.zigzag;
import static ece417.hw3.problems.Tolerances.COMPUTED;
import static plumbline.problem.Checker.agreesWithReference;

import ece417.hw3.ReluInterpolator;
import ece417.hw3.ReluInterpolator.Network;
import plumbline.problem.Cases;
import plumbline.problem.Draw;
import plumbline.problem.Measure;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Test;
import plumbline.tolerance.Tolerance;

/**
 * Problem 3.2: 5 points for the number of nodes, 20 for the network. There are infinitely many
 * right networks, so what counts is whether it meets the points.
 */
public final class ReluInterpolatorProblem {
  private ReluInterpolatorProblem() {}

  /**
   * The problem, without known mistakes.
   *
   * @param reference gives the wanted answers
   * @return the problem
   */
  public static Problem with(ReluInterpolator reference) {
    return Problem.of(
        "3.2",
        "Interpolation with ReLUs",
        ReluInterpolator.class,
        reference,
        Part.of(
            "hiddenNodes",
            agreesWithReference(Tolerance.EXACT),
            Test.of("number of hidden nodes", 5, counts())),
        Part.of(
                "fit",
                new MeetsAllPoints(COMPUTED),
                Test.of("network for few and special points", 8, special()),
                Test.of("network for random points", 12, random()))
            .measuredBy(new Measure("Hidden nodes", answer -> ((Network) answer).w1().length)));
  }

  /** Not so many points that an answer that counts them one by one gets into trouble. */
  private static Cases counts() {
    return Cases.growing(
            35, "up to 35 points", (random, size) -> new Object[] {Sides.growing(35, size)})
        .then("40 points", points(40))
        .then("100 points", points(100))
        .then("200 points", points(200));
  }

  private static Draw points(int n) {
    return (random, size) -> new Object[] {n};
  }

  private static Cases special() {
    return Cases.of("one point", scattered(1))
        .then("one point, x is negative", left(1))
        .then("two points", scattered(2))
        .then("two points, both x are negative", left(2))
        .then("two points of the same height", constant(2))
        .then("two points close together", close(2))
        .then("three points", scattered(3))
        .then("three points on a line", line(3))
        .then("three points, up and down", zigzag(3))
        .then("three points of the same height", constant(3))
        .then("four points, all x are negative", left(4))
        .then("four points, up and down", zigzag(4))
        .then("five points close together", close(5))
        .then("six points on a line", line(6))
        .then("seven points, some on one line", stretches(7))
        .then("eight points, up and down", zigzag(8))
        .then("nine points of the same height", constant(9))
        .then("ten points close together", close(10))
        .then("twelve points, some on one line", stretches(12))
        .then("fifteen points, up and down", zigzag(15));
  }

  private static Cases random() {
    return Cases.growing(30, "unevenly spaced points", upTo(20, Points::scattered))
        .then(Cases.growing(12, "up and down by turns", upTo(20, Points::zigzag)))
        .then(Cases.growing(11, "some points on one line", upTo(25, Points::stretches)))
        .then("40 points, all y near 0", shallow(40));
  }
}
