package plumbline.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder that is filled like an upload. */
record UploadFolder(Path path) {
  UploadFolder with(String name, String text) throws IOException {
    return with(name, text, UTF_8);
  }

  UploadFolder with(String name, String text, Charset charset) throws IOException {
    return with(name, text.getBytes(charset));
  }

  UploadFolder with(String name, byte[] content) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  /** Files that some tool made, of which nothing but their name matters. */
  UploadFolder withFiles(String... names) throws IOException {
    for (String name : names) {
      with(name, "made by a tool\n");
    }
    return this;
  }

  UploadFolder withCopyOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        with(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return this;
  }

  /** A right solution of problem 3.1, in a class and a package of these names. */
  static String solution(String className, String packageName) throws IOException {
    String text = Files.readString(MessyUpload.ROOT.resolve("Problem31.java"), UTF_8);
    String declaration = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
    return declaration + text.replace("Problem31", className);
  }

  /** A right solution of problem 3.1 as class {@code Problem31}. */
  static String solution() throws IOException {
    return solution("Problem31", "");
  }

  /** It compiles, and its norms are wrong: a version that must not be taken for the solution. */
  static String draft() throws IOException {
    return solution().replace("return Math.sqrt(sum)", "return sum");
  }

  /** A zip archive: each entry's name and its content. */
  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        put(zip, namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A zip archive in a zip archive, and so on. */
  static byte[] nested(byte[] archive, List<String> names) throws IOException {
    byte[] content = archive;
    for (String name : names) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        put(zip, name, content);
      }
      content = bytes.toByteArray();
    }
    return content;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
