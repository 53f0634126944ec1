package plumbline.problem;

import plumbline.tolerance.Comparison;
import plumbline.tolerance.Tolerance;

/** Decides whether an answer is right. */
@FunctionalInterface
public interface Checker {
  /**
   * Decides about one answer.
   *
   * @param question what was asked
   * @param answer what came back: of the method's return type, but anything else can be wrong with
   *     it (null, null rows, other sizes, NaN)
   * @return whether it is right, and if not, in which way
   */
  Comparison check(Question question, Object answer);

  /**
   * An answer is right when it agrees with the reference solution's.
   *
   * @param tolerance how far off it may be
   * @return the checker
   */
  static Checker agreesWithReference(Tolerance tolerance) {
    return (question, answer) -> tolerance.compare(answer, question.wanted());
  }
}
