package plumbline.diagnosis;

import java.util.Objects;
import plumbline.problem.KnownMistake;

/**
 * What may have gone wrong in a failed test.
 *
 * @param key a name in kebab case, to count by: a known mistake's name or that of a pattern
 * @param source where the knowledge comes from
 * @param hint what the student is told, in whole sentences
 * @param discreetHint the same for a hidden test: without numbers that whoever knows what is looked
 *     for could make from the inputs
 * @param credit the share of the test's points that is given for it, from 0 to less than 1
 */
public record Diagnosis(
    String key, Source source, String hint, String discreetHint, double credit) {
  /** Where the knowledge of a mistake comes from. */
  public enum Source {
    /** The problem lists it, and its answers are the student's in every case. */
    KNOWN_MISTAKE,
    /** The answers and the expected ones are related in a way that every problem knows. */
    PATTERN
  }

  /** The key of answers that depend on what was called before. */
  private static final String STATE = "depends-on-earlier-calls";

  /** Refuses null. */
  public Diagnosis {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(discreetHint, "discreetHint");
  }

  static Diagnosis of(KnownMistake mistake) {
    return new Diagnosis(
        mistake.name(), Source.KNOWN_MISTAKE, mistake.hint(), mistake.hint(), mistake.credit());
  }

  static Diagnosis pattern(String key, String hint) {
    return pattern(key, hint, hint);
  }

  static Diagnosis pattern(String key, String hint, String discreetHint) {
    return new Diagnosis(key, Source.PATTERN, hint, discreetHint, 0);
  }

  /**
   * A call gave another answer when it was made once more, by a new instance and on its own.
   *
   * @return what is said then
   */
  public static Diagnosis dependsOnEarlierCalls() {
    return pattern(
        STATE,
        "The same call gives another answer when it is made on its own. Something is kept from one"
            + " call to the next: look for fields, static ones most of all, that are not set anew"
            + " in each call, and for random numbers.");
  }
}
