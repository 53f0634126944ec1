package ece417.hw3.kit;

import ece417.hw3.ReluInterpolator;
import ece417.hw3.problems.ReluInterpolatorProblem;
import java.util.Map;
import plumbline.kit.Definitions;
import plumbline.problem.Problem;

/** Problem 3.2: a network has to meet all points, with one node fewer than there are points. */
final class ReluInterpolatorProperties {
  private ReluInterpolatorProperties() {}

  static Problem problem() {
    return ReluInterpolatorProblem.with(
        Definitions.of(
            ReluInterpolator.class, Map.of("hiddenNodes", given -> (Integer) given[0] - 1)));
  }
}
