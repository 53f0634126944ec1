package plumbline.engine;

import java.util.Objects;
import java.util.Optional;
import plumbline.diagnosis.Diagnosis;

/**
 * What is known of a test besides its outcome.
 *
 * @param failedCase the id of the case that failed, such as {@code "3.1.3/17"}; empty if none did,
 *     or none was asked
 * @param digits the decimal digits in which all answers agree with the wanted ones, at most 16; 0
 *     unless the test passed
 * @param measure what the part's {@link plumbline.problem.Measure} adds up to over all cases; 0
 *     unless the test passed
 * @param diagnosis what may have gone wrong, if that was recognised; the explanation says it too
 */
public record Evidence(
    String failedCase, double digits, double measure, Optional<Diagnosis> diagnosis) {
  /** Nothing is known. */
  public static final Evidence NONE = failed("");

  /** Refuses null. */
  public Evidence {
    Objects.requireNonNull(failedCase, "failedCase");
    Objects.requireNonNull(diagnosis, "diagnosis");
  }

  /** The same, and it was recognised what may have gone wrong. */
  Evidence with(Diagnosis recognised) {
    return new Evidence(failedCase, digits, measure, Optional.of(recognised));
  }

  /** A case failed. */
  static Evidence failed(String caseId) {
    return new Evidence(caseId, 0, 0, Optional.empty());
  }

  /** All cases passed. */
  static Evidence passed(double digits, double measure) {
    return new Evidence("", digits, measure, Optional.empty());
  }
}
