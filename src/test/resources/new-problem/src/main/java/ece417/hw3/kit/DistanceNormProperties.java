package ece417.hw3.kit;

import ece417.hw3.DistanceNorm;
import ece417.hw3.problems.DistanceNormProblem;
import java.util.Map;
import java.util.function.Function;
import plumbline.kit.Definitions;
import plumbline.kit.Kit;
import plumbline.problem.Problem;

/** Problem 9.6: how large the answers have to be. */
final class DistanceNormProperties {
  private DistanceNormProperties() {}

  static Problem problem() {
    Map<String, Function<Object[], Object>> answers =
        Map.of("norm", given -> 0.0, "gradient", given -> transposed((double[][]) given[0]));
    DistanceNorm sized = Definitions.of(DistanceNorm.class, answers);
    return Kit.sizesOnly(DistanceNormProblem.with(sized));
  }

  private static double[][] transposed(double[][] a) {
    return new double[a[0].length][a.length];
  }
}
