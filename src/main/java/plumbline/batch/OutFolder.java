package plumbline.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import plumbline.gradescope.AtomicFile;

/**
 * The folder that a batch writes: {@code results/<id>.json}, {@code grades.csv}, {@code
 * failures.csv}, {@code report.html}, and in {@code state/} what is known between runs: the class
 * list, what it is graded with, and a receipt for each finished submission.
 *
 * @param path the folder
 */
record OutFolder(Path path) {
  /** Another run is at work in the same folder as long as this is locked. */
  private static final String LOCK = "lock";

  /**
   * Makes sure that it is none of the folders that count as submissions.
   *
   * @param source where the submissions are
   * @throws SourceException if it lies there
   */
  void requireOutside(Path source) throws IOException {
    Path there = path.toAbsolutePath().normalize();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    if (there.toRealPath().startsWith(source.toRealPath())) {
      throw new SourceException(
          "%s lies in %s, where every folder counts as a submission: choose another --out."
              .formatted(path, source));
    }
  }

  /**
   * Makes the folder ready to be written to by this run alone.
   *
   * @return to be closed when the run is over; the kernel also does it when the run is killed
   * @throws SourceException if another run is at work there
   */
  FileChannel lock() throws IOException {
    Files.createDirectories(results());
    Files.createDirectories(receipts());
    Files.createDirectories(scratch());
    FileChannel channel =
        FileChannel.open(
            state().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new SourceException(path + " is being written to by another run.");
    }
    for (Path folder : List.of(path, results(), receipts(), state())) {
      removeDrafts(folder);
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run in this JVM
    }
  }

  private static void removeDrafts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(AtomicFile.DRAFT)) {
          Files.delete(file);
        }
      }
    }
  }

  private Path results() {
    return path.resolve("results");
  }

  /** What is not for the user. */
  Path state() {
    return path.resolve("state");
  }

  /** For what lasts no longer than a run. */
  Path scratch() {
    return state().resolve("scratch");
  }

  /** Removes what an earlier run has left there. */
  void emptyScratch() throws IOException {
    PathUtils.deleteDirectory(scratch());
    Files.createDirectories(scratch());
  }

  private Path receipts() {
    return state().resolve("receipts");
  }

  private Path results(String id) {
    return results().resolve(id + ".json");
  }

  private Path receiptFile(String id) {
    return receipts().resolve(id);
  }

  /** What became of a submission, if a run came to its end with it. */
  Optional<Receipt> receipt(String id) throws IOException {
    try {
      return Optional.of(Receipt.of(Files.readAllBytes(receiptFile(id))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Its results, if the receipt is for them. */
  Optional<byte[]> results(String id, Receipt receipt) throws IOException {
    try {
      byte[] results = Files.readAllBytes(results(id));
      return Digest.of(results).equals(receipt.results()) ? Optional.of(results) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Whether its results are there and were made from this. */
  boolean isFinished(String id, String key) throws IOException {
    Optional<Receipt> receipt = receipt(id);
    return receipt.isPresent()
        && receipt.get().key().equals(key)
        && results(id, receipt.get()).isPresent();
  }

  /** Removes what is not to count any more. */
  void forget(String id) throws IOException {
    Files.deleteIfExists(receiptFile(id));
    Files.deleteIfExists(results(id));
  }

  void finish(String id, String key, byte[] results) throws IOException {
    AtomicFile.write(results(id), results);
    write(id, new Receipt(key, Digest.of(results), ""));
  }

  void fail(String id, String key, String fault) throws IOException {
    write(id, new Receipt(key, "", fault));
  }

  private void write(String id, Receipt receipt) throws IOException {
    AtomicFile.write(receiptFile(id), receipt.bytes());
  }
}
