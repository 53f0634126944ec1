package plumbline.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The kit as a student has it: the zip that was built, unpacked. */
record UnpackedKit(Path folder) {
  private static final Path ZIP = Path.of("target", "hw3-student-kit.zip");

  /**
   * What a program did.
   *
   * @param code its exit code
   * @param out what it printed
   * @param err what it printed as errors
   */
  record Run(int code, String out, String err) {}

  /** The entries of the zip. */
  static List<ZipArchiveEntry> entries() throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(ZIP).get()) {
      return Collections.list(zip.getEntries());
    }
  }

  /** Unpacks the zip below a folder. */
  static UnpackedKit in(Path folder) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(ZIP).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip.getInputStream(entry), file);
          Files.setPosixFilePermissions(file, permissions(entry.getUnixMode()));
        }
      }
    }
    return new UnpackedKit(folder.resolve("hw3-student-kit"));
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    String letters = "rwxrwxrwx";
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < letters.length(); bit++) {
      text.append((mode >> (8 - bit) & 1) == 1 ? letters.charAt(bit) : '-');
    }
    return PosixFilePermissions.fromString(text.toString());
  }

  Path jar() {
    return folder.resolve("hw3-check.jar");
  }

  /** Runs the check in a terminal of this encoding. */
  Run check(String encoding, String... arguments) throws IOException, InterruptedException {
    return check(List.of(), encoding, arguments);
  }

  /** Runs the check with options for the JVM. */
  Run check(List<String> options, String encoding, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(List.of("-jar", jar().toString()));
    words.addAll(Arrays.asList(arguments));
    return run(encoding, words);
  }

  Run run(String encoding, List<String> words) throws IOException, InterruptedException {
    Path out = Files.createTempFile("kit", ".out");
    Path err = Files.createTempFile("kit", ".err");
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(folder.toFile());
    builder.environment().put("LC_ALL", encoding);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // of which Java would tell
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int code = builder.start().waitFor();
    Run run = new Run(code, text(out), text(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  private String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).replace(folder.toString(), "KIT");
  }

  /** Empties a folder of the kit but for the interfaces, and copies files to it. */
  void replaceStubs(Path... files) throws IOException {
    Path sources = folder.resolve("src");
    try (Stream<Path> stubs = Files.list(sources)) {
      for (Path stub : stubs.filter(Files::isRegularFile).toList()) {
        Files.delete(stub);
      }
    }
    for (Path file : files) {
      Files.copy(file, sources.resolve(file.getFileName()));
    }
  }
}
