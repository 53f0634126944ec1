package plumbline.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes those parts of hostile uploads that no repository can hold: sources of a megabyte, names
 * that some file systems refuse, links, archives that unpack to gigabytes.
 *
 * <p>The first line of a manifest names a kind and a size. If it names a file too, the rest of the
 * manifest is that file, with {@code @@} where the generated text belongs.
 */
final class Generators {
  /** Says, as first line, what is to be generated. */
  static final String MANIFEST = "generate.txt";

  private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  private Generators() {}

  /**
   * Adds to an upload what a manifest says.
   *
   * @param manifest a {@value #MANIFEST}
   * @param targetFolder the upload, which may have files already
   * @throws IOException if files cannot be written
   */
  static void generate(Path manifest, Path targetFolder) throws IOException {
    List<String> lines = Files.readAllLines(manifest, UTF_8);
    String[] words = lines.get(0).split(" ", -1);
    int size = Integer.parseInt(words[1]);
    List<String> rest = lines.subList(1, lines.size());
    if (words.length > 2) {
      String source = String.join("\n", rest) + "\n";
      String text = source.replace("@@", GeneratedText.of(words[0], size));
      Files.writeString(targetFolder.resolve(words[2]), text);
      return;
    }
    switch (words[0]) {
      case "climbing-archive" -> GeneratedArchives.climbing(targetFolder);
      case "bomb-archive" -> GeneratedArchives.bombs(targetFolder, size);
      case "compiled-processor" -> GeneratedProcessor.write(targetFolder);
      case "file-names" -> nameFiles(targetFolder, rest);
      case "links" -> link(targetFolder);
      case "many-files" -> writeManyFiles(targetFolder, size);
      default -> throw new IllegalArgumentException(words[0] + " is no kind");
    }
  }

  /** One file for each name that the file system takes. */
  private static void nameFiles(Path folder, List<String> names) throws IOException {
    for (String name : names) {
      try {
        nameFile(folder, unescaped(name));
      } catch (InvalidPathException e) {
        assertThat(name).as("a name that only some systems take").isNotEmpty();
      }
    }
  }

  private static void nameFile(Path folder, String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (file.startsWith(folder)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "// nothing but a name\n");
    }
  }

  private static String unescaped(String name) {
    return ESCAPE
        .matcher(name)
        .replaceAll(
            found -> {
              char c = (char) Integer.parseInt(found.group(1), 16);
              return c == '\\' ? "\\\\" : Character.toString(c);
            });
  }

  private static void link(Path folder) throws IOException {
    Files.createSymbolicLink(folder.resolve("Stolen.java"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(folder.resolve("Pending.java"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("Own.java"), Path.of("/proc/self/environ"));
    Files.createSymbolicLink(folder.resolve("Dangling.java"), Path.of("nowhere"));
    Files.createSymbolicLink(
        folder.resolve("Results.java"), Path.of("/autograder/results/results.json"));
    Files.createSymbolicLink(folder.resolve("machine"), Path.of("/"));
    Files.createSymbolicLink(folder.resolve("source"), Path.of("/autograder/source"));
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
  }

  private static void writeManyFiles(Path folder, int count) throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < count; i++) {
      Files.writeString(many.resolve("Many" + i + ".java"), "class Many" + i + " {}\n");
    }
    Path deep = Files.createDirectories(folder.resolve("deep/".repeat(100)));
    Files.writeString(deep.resolve("Deep.java"), "class Deep {}\n");
  }
}
