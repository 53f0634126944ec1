package plumbline.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.engine.Grade;
import plumbline.problem.Extra;

/**
 * What Gradescope knows of a submission, from its {@code submission_metadata.json}. Nothing in it
 * can be relied on: whatever is missing or of another form than documented is left unsaid.
 */
public final class Metadata {
  /** A hundred submissions with their results take less. */
  private static final long LARGEST = 32L << 20;

  private final JsonNode root;

  private Metadata(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads the file.
   *
   * @param file where it should be
   * @return what it says; nothing if it cannot be read
   */
  public static Metadata read(Path file) {
    try {
      return new Metadata(
          Files.size(file) <= LARGEST
              ? Json.read(Files.readAllBytes(file))
              : MissingNode.getInstance());
    } catch (IOException e) {
      return new Metadata(MissingNode.getInstance());
    }
  }

  /**
   * What there is to tell the student, as far as the assignment wants it told.
   *
   * @param grade what the submission came to
   * @return sentences without any text from the file
   */
  public List<String> remarks(Grade grade) {
    Set<Extra> wanted = grade.assignment().extras();
    List<String> remarks = new ArrayList<>();
    if (wanted.contains(Extra.CHANGES)) {
      Changes.since(root.path("previous_submissions"), grade).ifPresent(remarks::add);
    }
    if (wanted.contains(Extra.LATENESS)) {
      Lateness.of(root).ifPresent(remarks::add);
    }
    return remarks;
  }
}
