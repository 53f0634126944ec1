package plumbline.tolerance;

import java.util.Objects;

/**
 * A wrong answer, in the words that explain it.
 *
 * @param kind in which way it is wrong
 * @param got what was answered
 * @param wanted what would have been right
 * @param allowed how far off it might have been
 * @param measured how far off it is, and where
 */
public record Mismatch(Kind kind, String got, String wanted, String allowed, String measured)
    implements Comparison {

  /** In which way an answer can be wrong. */
  public enum Kind {
    /** There is no answer, or a part of it is missing. */
    NULL("the answer is null or has a null in it"),
    /** It has the wrong size. */
    SHAPE("the answer has the wrong size"),
    /** It has a NaN or an infinity in it. */
    NOT_FINITE("the answer has a NaN or an infinity in it"),
    /** A value is off. */
    VALUE("the answer is off by more than the tolerance");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /**
     * What is wrong, without any number in it.
     *
     * @return half a sentence, fit for a test whose inputs are hidden
     */
    public String words() {
      return words;
    }
  }

  /** Refuses null. */
  public Mismatch {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(got, "got");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(allowed, "allowed");
    Objects.requireNonNull(measured, "measured");
  }
}
