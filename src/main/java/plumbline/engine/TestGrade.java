package plumbline.engine;

import java.time.Duration;
import java.util.Optional;
import plumbline.diagnosis.Diagnosis;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;

/**
 * What one test came to.
 *
 * @param entry the test
 * @param outcome how it ended
 * @param explanation what the student is told
 * @param cpu CPU time that the worker spent on it
 * @param diagnosis what may have gone wrong, if that was recognised; the explanation says it too
 */
public record TestGrade(
    Assignment.Entry entry,
    Outcome outcome,
    String explanation,
    Duration cpu,
    Optional<Diagnosis> diagnosis) {
  /** Makes the explanation plain, since parts of it come from the student. */
  public TestGrade {
    explanation = PlainText.of(explanation);
  }

  /**
   * A test without a diagnosis.
   *
   * @param entry the test
   * @param outcome how it ended
   * @param explanation what the student is told
   * @param cpu CPU time that the worker spent on it
   */
  public TestGrade(Assignment.Entry entry, Outcome outcome, String explanation, Duration cpu) {
    this(entry, outcome, explanation, cpu, Optional.empty());
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
    return diagnosis.map(Diagnosis::credit).orElse(0.0);
  }
}
