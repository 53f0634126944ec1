package plumbline.engine;

import java.time.Duration;
import java.util.List;
import plumbline.problem.Assignment;

/**
 * What a submission came to.
 *
 * @param assignment what was graded
 * @param tests all of its tests, in order
 * @param remarks what the student is told about the submission as a whole
 * @param sandbox the level of the sandbox in force
 * @param wall how long grading took
 */
public record Grade(
    Assignment assignment,
    List<TestGrade> tests,
    List<String> remarks,
    String sandbox,
    Duration wall) {
  /** Keeps its own copies. */
  public Grade {
    tests = List.copyOf(tests);
    remarks = List.copyOf(remarks);
  }

  /**
   * What the student earned.
   *
   * @return the sum over all tests
   */
  public double score() {
    return tests.stream().mapToDouble(TestGrade::score).sum();
  }
}
