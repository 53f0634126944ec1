package plumbline.batch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import plumbline.engine.Settings;
import plumbline.sandbox.Sandbox;

/**
 * A digest of all that results depend on besides the upload: of the program, and of its settings.
 */
final class GradedWith {
  private GradedWith() {}

  static String digest(Path workerHome, Sandbox.Level level, Settings settings) throws IOException {
    Digest digest = new Digest();
    for (Path part : program(workerHome)) {
      digest.tree(part);
    }
    return digest
        .text(level.name())
        .text(settings.seed().text())
        .text(Boolean.toString(settings.salvage()))
        .text(settings.limits().toString())
        .text();
  }

  /** The grader's jar and its libraries, and the worker's; in tests, folders of classes. */
  private static List<Path> program(Path workerHome) throws IOException {
    Path grader = grader();
    Path libraries = grader.resolveSibling("lib");
    try (Stream<Path> worker = Files.list(workerHome)) {
      return Stream.concat(
              Stream.of(grader, libraries).filter(Files::exists),
              worker.filter(file -> file.toString().endsWith(".jar")).sorted())
          .toList();
    }
  }

  private static Path grader() {
    try {
      return Path.of(GradedWith.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the grader does not know where it lies", e);
    }
  }
}
