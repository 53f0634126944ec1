package plumbline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;

/** The files of a submission. What is in them, and what they are called, is the student's. */
sealed interface Upload {
  /**
   * Where the grader finds it.
   *
   * @param scratch an empty folder that may be used
   */
  Path at(Path scratch) throws IOException;

  /** One folder, or one file; the path itself may be a link. */
  static Upload whole(Path path) {
    return new Whole(path);
  }

  /** A digest of all names and contents. */
  String digest() throws IOException;

  private static boolean isZip(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip") && Files.isRegularFile(path);
  }

  /**
   * As Gradescope unpacks an upload that is one zip archive; what it cannot be is left as it is.
   */
  private static Path unpacked(Path path, Path scratch) throws IOException {
    if (!isZip(path)) {
      return path;
    }
    Path folder = Files.createDirectory(scratch.resolve("unpacked"));
    return Unzipped.ofStudent(path, folder) ? folder : path;
  }

  /**
   * One folder, or one file.
   *
   * @param path where it is
   */
  record Whole(Path path) implements Upload {
    @Override
    public Path at(Path scratch) throws IOException {
      return unpacked(path, scratch);
    }

    @Override
    public String digest() throws IOException {
      return new Digest().tree(path.toRealPath()).text();
    }
  }

  /**
   * Files that lie among those of other students, under names that the platform made.
   *
   * @param files the files by the names that the student gave them
   */
  record Loose(SortedMap<String, Path> files) implements Upload {
    @Override
    public Path at(Path scratch) throws IOException {
      Path folder = Files.createDirectory(scratch.resolve("files"));
      for (var file : files.entrySet()) {
        Files.copy(file.getValue(), folder.resolve(file.getKey()), LinkOption.NOFOLLOW_LINKS);
      }
      Path first = folder.resolve(files.firstKey());
      return files.size() == 1 && isZip(first) ? unpacked(first, scratch) : folder;
    }

    @Override
    public String digest() throws IOException {
      Digest digest = new Digest();
      for (var file : files.entrySet()) {
        digest.text(file.getKey()).tree(file.getValue());
      }
      return digest.text();
    }
  }

  /** No files at all, though the class list has the submission. */
  record Missing() implements Upload {
    @Override
    public Path at(Path scratch) {
      throw new IllegalStateException("there is nothing to grade");
    }

    @Override
    public String digest() {
      return "missing";
    }
  }
}
