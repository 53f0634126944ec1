package ece417.hw3.mistakes;

import ece417.hw3.DistanceNorm;
import ece417.hw3.reference.DistanceNormReference;
import java.util.List;
import plumbline.problem.KnownMistake;

/** The known mistakes of problem 9.6. */
public final class DistanceNormMistakes {
  private DistanceNormMistakes() {}

  /**
   * Returns the mistakes of {@code norm}.
   *
   * @return an unmodifiable list
   */
  public static List<KnownMistake> all() {
    return List.of(
        mistake(
            "squared",
            "This is the square of the norm. The problem asks for the norm itself.",
            new DistanceNormReference() {
              @Override
              public double norm(double[][] a, double[][] x) {
                return Math.pow(super.norm(a, x), 2);
              }
            }));
  }

  private static KnownMistake mistake(String name, String hint, DistanceNorm wrong) {
    return new KnownMistake("norm", name, hint, wrong);
  }
}
