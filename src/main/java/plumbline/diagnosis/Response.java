package plumbline.diagnosis;

import java.util.Objects;
import plumbline.problem.Checker;
import plumbline.problem.Question;

/**
 * What a method did when it was asked.
 *
 * @param question what it was asked
 * @param answer what it returned; null if it threw
 * @param threw whether it threw
 */
public record Response(Question question, Object answer, boolean threw) {
  /** Refuses a response to nothing. */
  public Response {
    Objects.requireNonNull(question, "question");
  }

  /**
   * It returned.
   *
   * @param question what it was asked
   * @param answer what it returned, or null
   * @return the response
   */
  public static Response returned(Question question, Object answer) {
    return new Response(question, answer, false);
  }

  /**
   * It threw.
   *
   * @param question what it was asked
   * @return the response
   */
  public static Response threw(Question question) {
    return new Response(question, null, true);
  }

  /**
   * What code of our own does when it is asked.
   *
   * @param question what to ask
   * @param implementation the reference or a known mistake, never a student's
   * @return what it did
   * @throws IllegalStateException if it cannot be called
   */
  public static Response of(Question question, Object implementation) {
    try {
      return returned(question, question.answerOf(implementation));
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof IllegalAccessException) {
        throw e;
      }
      return threw(question);
    }
  }

  /**
   * Whether two implementations do the same when they are asked the same.
   *
   * @param other the other one's response
   * @param checker says what of an answer counts
   * @return true if both threw, or if both returned the same within the tolerance
   */
  public boolean agreesWith(Response other, Checker checker) {
    return distance(threw ? null : checker.judged(question, answer), other, checker) <= 1;
  }

  /**
   * As {@link plumbline.tolerance.Tolerance#distance}; 0 if both threw, infinite if one did.
   *
   * @param judged what counts of this answer
   */
  double distance(Object judged, Response other, Checker checker) {
    if (threw || other.threw) {
      return threw && other.threw ? 0 : Double.POSITIVE_INFINITY;
    }
    return checker.tolerance().distance(judged, checker.judged(question, other.answer));
  }
}
