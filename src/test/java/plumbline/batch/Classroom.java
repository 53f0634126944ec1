package plumbline.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder that is filled with what a class handed in. */
record Classroom(Path folder) {
  static final Path SAMPLES = Path.of("src/test/resources/submissions");

  Classroom with(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Classroom withFolder(String path) throws IOException {
    Files.createDirectories(folder.resolve(path));
    return this;
  }

  /** Copies a sample submission, such as {@code frobenius-norm/right/big-decimal}. */
  Classroom withSample(String path, String sample) throws IOException {
    Path from = SAMPLES.resolve(sample);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(path).resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return this;
  }

  /** Packs all of it as an archive. */
  Path zip(Path archive) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        boolean isFolder = Files.isDirectory(file);
        String name = folder.relativize(file).toString();
        if (!name.isEmpty()) {
          zip.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
          zip.write(isFolder ? new byte[0] : Files.readAllBytes(file));
        }
      }
    }
    return archive;
  }

  /** An archive of texts. */
  static void zip(Path archive, String... namesAndTexts) throws IOException {
    Files.createDirectories(archive.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The ids of what is found there, in order. */
  List<String> ids() throws IOException {
    return Source.read(folder).submissions().stream().map(Submitted::id).toList();
  }

  /** What is found there under an id. */
  Submitted submission(String id) throws IOException {
    return Source.read(folder).submissions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
