package plumbline.protocol;

import java.util.Objects;

/**
 * One error that the compiler reports.
 *
 * @param path the source file's {@link SourceFile#path()}, empty if it is about none
 * @param line the line, from 1; 0 if unknown
 * @param column the column, from 1; 0 if unknown
 * @param message the compiler's own words
 * @param sourceLine the line of source it is about, empty if unknown
 */
public record Diagnostic(String path, int line, int column, String message, String sourceLine) {
  /** Refuses null. */
  public Diagnostic {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(sourceLine, "sourceLine");
  }
}
