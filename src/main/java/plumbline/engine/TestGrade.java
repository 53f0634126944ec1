package plumbline.engine;

import java.time.Duration;
import plumbline.diagnosis.Diagnosis;
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
   * @return all of the test's points, or the share that is given for the mistake that was made
   */
  public double score() {
    double points = entry.test().points();
    return outcome == Outcome.PASSED ? points : points * credit();
  }

  /**
   * The share of the points that is given although the test failed.
   *
   * @return 0, or what the assignment declares for a known mistake
   */
  public double credit() {
    return evidence.diagnosis().map(Diagnosis::credit).orElse(0.0);
  }
}
