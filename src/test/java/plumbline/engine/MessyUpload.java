package plumbline.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.problem.Outcome;

/**
 * An upload as students really make them, and what must come of it.
 *
 * <p>It is a folder {@code <family>/<name>} with the upload in its folder {@code upload} and the
 * expectations in {@code expect.txt}, or made by code. The lines of the expectations:
 *
 * <pre>
 *   3.1: norm=passed gradient=compile    how these methods must end; others must be missing
 *   says: some text                      remarks or explanations hold it
 *   quiet                                there is nothing to remark
 *   before JDK 21: quiet                 the line counts only there, and likewise "from JDK 21: "
 *   with: Problem34.java                 this right solution lies beside the upload's own files
 * </pre>
 *
 * @param name family and name
 * @param filling puts the upload into a folder
 * @param expected the outcomes that each method may have, by {@code "3.1 norm"}
 * @param says texts that the student must be told
 * @param quiet whether there must be no remark
 */
record MessyUpload(
    String name,
    Filling filling,
    Map<String, Set<Outcome>> expected,
    List<String> says,
    boolean quiet) {
  static final Path ROOT = Path.of("src/test/resources/uploads");

  private static final Pattern CONDITION = Pattern.compile("(before|from) JDK (\\d+): ");

  /** Makes an upload. */
  interface Filling {
    void into(UploadFolder folder) throws IOException;
  }

  /** An upload with the lines that say what is expected. */
  static MessyUpload of(String name, Filling filling, List<String> lines) {
    Map<String, Set<Outcome>> expected = new LinkedHashMap<>();
    List<String> says = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      switch (parts[0]) {
        case "says" -> says.add(parts[1]);
        case "with" -> beside.add(parts[1]);
        case "quiet" -> {}
        default -> Sample.read(parts[0], parts[1], expected);
      }
    }
    Filling all =
        folder -> {
          filling.into(folder);
          for (String file : beside) {
            folder.with(file, Files.readString(ROOT.resolve(file)));
          }
        };
    return new MessyUpload(name, all, expected, says, lines.contains("quiet"));
  }

  /** The uploads that lie in folders. */
  static List<MessyUpload> stored() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 3)) {
      return files
          .filter(file -> file.endsWith("expect.txt"))
          .map(Path::getParent)
          .sorted()
          .map(MessyUpload::stored)
          .toList();
    }
  }

  private static MessyUpload stored(Path folder) {
    try {
      List<String> lines =
          Files.readAllLines(folder.resolve("expect.txt"), UTF_8).stream()
              .flatMap(MessyUpload::counting)
              .toList();
      String name = ROOT.relativize(folder).toString();
      return of(name, target -> target.withCopyOf(folder.resolve("upload")), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line without the condition on which it counts, or none. */
  private static Stream<String> counting(String line) {
    Matcher condition = CONDITION.matcher(line);
    if (!condition.lookingAt()) {
      return Stream.of(line);
    }
    boolean newer = Runtime.version().feature() >= Integer.parseInt(condition.group(2));
    boolean counts = newer == condition.group(1).equals("from");
    return counts ? Stream.of(line.substring(condition.end())) : Stream.of();
  }

  @Override
  public String toString() {
    return name;
  }
}
