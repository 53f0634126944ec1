package plumbline.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assumptions.assumeThat;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.FrobeniusNorm;
import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.ReluInterpolator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import plumbline.protocol.SourceFile;

/** A folder that is filled like an upload and then collected. */
record Upload(Path folder) {
  static final Contracts CONTRACTS =
      Contracts.of(
          List.of(
              FrobeniusNorm.class,
              ReluInterpolator.class,
              BinaryClassifier.class,
              MaxPoolingFilter.class));

  /** A source file's text that declares one class, in the default package. */
  static String source(String name) {
    return "class " + name + " {}\n";
  }

  Upload with(String path, String text) throws IOException {
    return with(path, text.getBytes(UTF_8));
  }

  Upload with(String path, byte[] content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  Upload withSources(String... paths) throws IOException {
    for (String path : paths) {
      String name = path.substring(path.lastIndexOf('/') + 1).split("\\.", 2)[0];
      with(path, source(name));
    }
    return this;
  }

  Submission collect() throws IOException {
    return Submission.collect(folder, CONTRACTS);
  }

  List<String> paths() throws IOException {
    return collect().sources().stream().map(SourceFile::path).toList();
  }

  List<String> notes() throws IOException {
    return collect().notes().stream().map(Note::text).toList();
  }

  /**
   * A zip archive.
   *
   * @param pathsAndTexts each entry's name and then its content
   */
  static byte[] zip(String... pathsAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(pathsAndTexts[i]));
        zip.write(pathsAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String path, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /**
   * Skips a test that makes files whose names need more than ASCII, where the locale has only that.
   */
  static void assumeNamesInUnicode() {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
  }

  /** Runs a tool of the system, such as {@code mkfifo}. */
  void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }
}
