package plumbline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

  /**
   * One folder, or one file.
   *
   * @param path where it is
   */
  record Whole(Path path) implements Upload {
    @Override
    public Path at(Path scratch) {
      return path;
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
      for (var file : files.entrySet()) {
        Files.copy(file.getValue(), scratch.resolve(file.getKey()), LinkOption.NOFOLLOW_LINKS);
      }
      return scratch;
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
