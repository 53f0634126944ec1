package plumbline.problem;

import java.util.List;
import java.util.Objects;

/**
 * How one method of a contract is graded.
 *
 * @param method the method's name
 * @param checker decides whether an answer is right
 * @param tests its tests, from easy to hard
 */
public record Part(String method, Checker checker, List<Test> tests) {
  /** Refuses null and a method without a test. */
  public Part {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(checker, "checker");
    tests = List.copyOf(tests);
    if (tests.isEmpty()) {
      throw new IllegalArgumentException(method + " has no test");
    }
  }

  /**
   * How one method is graded.
   *
   * @param method the method's name
   * @param checker decides whether an answer is right
   * @param tests its tests, from easy to hard
   * @return the part
   */
  public static Part of(String method, Checker checker, Test... tests) {
    return new Part(method, checker, List.of(tests));
  }
}
