package plumbline.problem;

import java.util.List;
import java.util.Objects;

/**
 * How one method of a contract is graded.
 *
 * @param method the method's name
 * @param checker decides whether an answer is right
 * @param measure what a leaderboard compares of right answers
 * @param tests its tests, from easy to hard
 */
public record Part(String method, Checker checker, Measure measure, List<Test> tests) {
  /** Refuses null and a method without a test. */
  public Part {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(checker, "checker");
    Objects.requireNonNull(measure, "measure");
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
    return new Part(method, checker, Measure.NONE, List.of(tests));
  }

  /**
   * The same part, with something for a leaderboard to compare.
   *
   * @param what what is compared of right answers
   * @return the part
   */
  public Part measuredBy(Measure what) {
    return new Part(method, checker, what, tests);
  }
}
