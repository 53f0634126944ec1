package plumbline.engine;

import java.time.Duration;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;

/**
 * What one test came to.
 *
 * @param entry the test
 * @param outcome how it ended
 * @param explanation what the student is told
 * @param evidence what else is known of it
 * @param cpu CPU time that the worker spent on it
 */
public record TestGrade(
    Assignment.Entry entry, Outcome outcome, String explanation, Evidence evidence, Duration cpu) {
  /** Makes the explanation plain, since parts of it come from the student. */
  public TestGrade {
    explanation = PlainText.of(explanation);
  }

  /**
   * What the student earned.
   *
   * @return all of the test's points or none
   */
  public double score() {
    return outcome == Outcome.PASSED ? entry.test().points() : 0;
  }
}
