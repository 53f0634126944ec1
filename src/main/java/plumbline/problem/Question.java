package plumbline.problem;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * What a checker needs to know about a call besides its answer.
 *
 * @param method the contract's method that was called
 * @param reference the problem's reference solution
 * @param asked the case; its arguments are the grader's own, whatever the student did to theirs
 */
public record Question(Method method, Object reference, Case asked) {
  /**
   * What the reference solution answers.
   *
   * @return its answer
   * @throws IllegalStateException if it fails, which is a fault of the grader
   */
  public Object wanted() {
    return answerOf(reference);
  }

  /**
   * What an implementation answers, called in this process: never a student's.
   *
   * @param implementation the reference or a known mistake
   * @return its answer
   * @throws IllegalStateException if it throws
   */
  public Object answerOf(Object implementation) {
    try {
      return method.invoke(implementation, asked.arguments());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "the grader's own code failed at " + asked.id(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the grader's own code is not accessible", e);
    }
  }
}
