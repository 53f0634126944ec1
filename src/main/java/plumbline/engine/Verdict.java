package plumbline.engine;

import java.time.Duration;
import plumbline.problem.Outcome;

/**
 * What came of running one test in one worker.
 *
 * @param outcome how it ended
 * @param explanation what the student is told
 * @param evidence what else is known of it
 * @param cpu CPU time that the worker spent on it
 * @param ended whether the worker is dead
 * @param lacksLibrary whether it may have failed because a part of the JDK's library was not loaded
 */
record Verdict(
    Outcome outcome,
    String explanation,
    Evidence evidence,
    Duration cpu,
    boolean ended,
    boolean lacksLibrary) {
  /** Whether the student's code gave an answer. */
  boolean isAboutAnAnswer() {
    return switch (outcome) {
      case PASSED, WRONG, SHAPE, NULL, NOT_FINITE -> true;
      default -> false;
    };
  }

  /** The same with more to say. */
  Verdict and(String more) {
    return new Verdict(outcome, explanation + more, evidence, cpu, ended, lacksLibrary);
  }
}
