package plumbline.problem;

import plumbline.tolerance.Comparison;
import plumbline.tolerance.Tolerance;

/** Decides whether an answer is right, and says what of it that depends on. */
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
   * How far apart the same answer may be when it is given twice, as by a student and by a known
   * mistake.
   *
   * @return not at all, unless the checker says otherwise
   */
  default Tolerance tolerance() {
    return Tolerance.EXACT;
  }

  /**
   * What of an answer counts. Two answers that agree in it are the same answer, and one that agrees
   * in it with the reference solution's is right.
   *
   * @param question what was asked
   * @param answer any answer, as in {@link #check}
   * @return what {@link plumbline.tolerance.Numbers#read} can read, or null if there is nothing
   *     that could count
   */
  default Object judged(Question question, Object answer) {
    return answer;
  }

  /**
   * What of a right answer counts.
   *
   * @param question what was asked
   * @return what {@link plumbline.tolerance.Numbers#read} can read
   */
  default Object wanted(Question question) {
    return judged(question, question.wanted());
  }

  /**
   * What {@link #judged} is of an answer, in words.
   *
   * @return the subject of a sentence, in the singular
   */
  default String subject() {
    return "Your answer";
  }

  /**
   * An answer is right when it agrees with the reference solution's.
   *
   * @param tolerance how far off it may be
   * @return the checker
   */
  static Checker agreesWithReference(Tolerance tolerance) {
    return new AgreesWithReference(tolerance);
  }
}
