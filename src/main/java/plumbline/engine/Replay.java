package plumbline.engine;

import plumbline.problem.Outcome;

/**
 * One case of one submission, called once more.
 *
 * @param caseId the case, such as {@code "3.1.3/17"}
 * @param outcome how it ended
 * @param explanation all that there is to say of it, for staff: whatever students see of its test
 * @param program a Java program, class {@code Replay}, that makes the same call; empty if the
 *     submission has nothing to call
 */
public record Replay(String caseId, Outcome outcome, String explanation, String program) {
  /** Makes the explanation plain, since parts of it come from the student. */
  public Replay {
    explanation = PlainText.of(explanation);
  }
}
