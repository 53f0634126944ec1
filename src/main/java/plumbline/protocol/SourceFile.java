package plumbline.protocol;

import java.util.Objects;

/**
 * One source file of a submission, as text.
 *
 * @param path where it lay in the upload, with {@code /} between folders; for display only
 * @param text its decoded content, lines ended by {@code \n}
 */
public record SourceFile(String path, String text) {
  /** Refuses null. */
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
