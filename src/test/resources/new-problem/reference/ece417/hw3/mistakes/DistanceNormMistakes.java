package ece417.hw3.mistakes;

import ece417.hw3.DistanceNorm;
import ece417.hw3.reference.DistanceNormReference;
import java.util.List;
import java.util.function.Function;
import plumbline.problem.KnownMistake;

/** The known mistakes of problem 9.6. */
public final class DistanceNormMistakes {
  private static final DistanceNorm RIGHT = new DistanceNormReference();

  private DistanceNormMistakes() {}

  /**
   * Returns the mistakes of each method.
   *
   * @return an unmodifiable list
   */
  public static List<KnownMistake> all() {
    return List.of(
        mistake(
            "norm",
            "squared",
            "This is the square of the norm. The problem asks for the norm itself.",
            given -> Math.pow(RIGHT.norm((double[][]) given[0], (double[][]) given[1]), 2)),
        mistake(
            "gradient",
            "other-sign",
            "This is the derivative with respect to A.",
            given -> RIGHT.gradient((double[][]) given[1], (double[][]) given[0])));
  }

  private static KnownMistake mistake(
      String method, String name, String hint, Function<Object[], Object> wrong) {
    return KnownMistake.in(method, name, hint, DistanceNorm.class, RIGHT, wrong);
  }
}
