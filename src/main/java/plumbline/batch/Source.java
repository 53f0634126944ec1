package plumbline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import plumbline.gradescope.Export;

/**
 * Finds out who handed in what. It knows Gradescope's export, the names that Canvas and Moodle give
 * to what is downloaded, and folders that have a folder or an archive for each student.
 */
final class Source {
  private static final String GRADESCOPE_FOLDER = "submission_";

  /** What file managers leave behind. */
  private static final String LEFTOVER = "(?i)\\..*|__MACOSX|Thumbs\\.db|desktop\\.ini";

  private Source() {}

  /**
   * What a folder has.
   *
   * @param submissions the submissions, whose ids are all different
   * @param passedOver names of files that are nobody's submission
   */
  record ClassList(List<Submitted> submissions, List<String> passedOver) {}

  /**
   * Reads a folder.
   *
   * @throws SourceException if there are no submissions in it; the message says what to do
   */
  static ClassList read(Path source) throws IOException {
    Path folder = unwrapped(source);
    ClassList found =
        Files.isRegularFile(folder.resolve(Export.FILE)) ? export(folder) : Downloads.read(folder);
    if (found.submissions().isEmpty()) {
      throw new SourceException(
          "There are no submissions in %s. It must have a folder or an archive for each student, or be what Gradescope, Canvas or Moodle let you download."
              .formatted(source));
    }
    return found;
  }

  /** An export's own folder may lie in the one it was unpacked to. */
  private static Path unwrapped(Path folder) throws IOException {
    List<Path> children = children(folder);
    boolean wrapped =
        children.size() == 1 && Files.isRegularFile(children.get(0).resolve(Export.FILE));
    return wrapped ? children.get(0) : folder;
  }

  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !child.getFileName().toString().matches(LEFTOVER))
          .sorted()
          .toList();
    }
  }

  private static ClassList export(Path folder) throws IOException {
    Map<String, Path> folders = new TreeMap<>();
    for (Path child : children(folder)) {
      if (Files.isDirectory(child)) {
        folders.put(child.getFileName().toString(), child);
      }
    }
    Ids ids = new Ids();
    List<Submitted> found = new ArrayList<>();
    try (InputStream in = Files.newInputStream(folder.resolve(Export.FILE))) {
      for (Export.Entry entry : Export.read(in)) {
        Path files = folders.remove(entry.folder());
        Upload upload = files == null ? new Upload.Missing() : Upload.whole(files);
        String id = ids.fresh(number(entry.folder()));
        found.add(new Submitted(id, entry.people(), entry.submitted(), upload));
      }
    }
    for (var unlisted : folders.entrySet()) {
      String id = ids.fresh(number(unlisted.getKey()));
      found.add(new Submitted(id, List.of(), "", Upload.whole(unlisted.getValue())));
    }
    return new ClassList(found, List.of());
  }

  private static String number(String folder) {
    return folder.startsWith(GRADESCOPE_FOLDER)
        ? folder.substring(GRADESCOPE_FOLDER.length())
        : folder;
  }
}
