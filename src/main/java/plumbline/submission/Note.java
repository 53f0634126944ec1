package plumbline.submission;

import java.util.Objects;

/**
 * Something about the upload that its student should know.
 *
 * @param kind what became of the files it is about
 * @param text whole sentences in plain, printable text, at most about 2,500 characters
 */
public record Note(Kind kind, String text) {
  /** What became of the files that a note is about. */
  public enum Kind {
    /** They don't count, and need not. */
    LEFT_OUT,
    /** They count, though not quite as they were uploaded. */
    ADAPTED,
    /** They may have been meant to count, but could not. The note says what to do. */
    REFUSED
  }

  /** Refuses null. */
  public Note {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }
}
