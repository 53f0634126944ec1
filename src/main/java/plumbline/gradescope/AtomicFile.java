package plumbline.gradescope;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files at once or not at all: readers see the old file or the whole new one. */
public final class AtomicFile {
  /** What the names of unfinished files begin with; a run that was killed can leave some. */
  public static final String DRAFT = ".draft-";

  private AtomicFile() {}

  /** Writes a file's contents. */
  @FunctionalInterface
  public interface Contents {
    /**
     * Writes them.
     *
     * @param draft an empty file to write them to
     * @throws IOException if they cannot be written
     */
    void writeTo(Path draft) throws IOException;
  }

  /**
   * Writes a file, and replaces the one that is there. When it returns, a crash of the machine
   * loses nothing of it.
   *
   * @param file where to, in a folder that exists
   * @param bytes its contents
   * @throws IOException if it cannot be written; then what was there is there still
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, draft -> Files.write(draft, bytes));
  }

  /**
   * Writes a file, and replaces the one that is there. When it returns, a crash of the machine
   * loses nothing of it.
   *
   * @param file where to, in a folder that exists
   * @param contents what writes its contents
   * @throws IOException if it cannot be written; then what was there is there still
   */
  public static void write(Path file, Contents contents) throws IOException {
    // not one of createTempFile, which sets up a SecureRandom
    String name = DRAFT + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp";
    Path draft = Files.createFile(file.resolveSibling(name));
    try {
      contents.writeTo(draft);
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
