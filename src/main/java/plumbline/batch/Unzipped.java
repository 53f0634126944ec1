package plumbline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * An archive, unpacked. Names and contents of its entries are the students': no entry is written
 * outside of the folder, over another one, or as anything but an ordinary file.
 */
final class Unzipped {
  /** Nobody's source is as large; a larger entry is left out, and a remark says so. */
  private static final long LARGEST_ENTRY = 256L << 20;

  /** What the grader would unpack of an archive at most; a larger one is left to it. */
  private static final long LARGEST_UPLOAD = 256L << 20;

  private final Path folder;
  private final List<String> leftOut;
  private long bytesLeft;

  private Unzipped(Path folder, List<String> leftOut, long bytes) {
    this.folder = folder;
    this.leftOut = leftOut;
    this.bytesLeft = bytes;
  }

  /**
   * Unpacks a class's archive into a folder that is not there yet.
   *
   * @param leftOut gets the names of entries that were left out
   * @return the folder that counts: an archive of one folder is meant to be that folder
   * @throws SourceException if it is no archive
   */
  static Path ofClass(Path archive, Path folder, List<String> leftOut) throws IOException {
    try {
      new Unzipped(Files.createDirectories(folder), leftOut, Long.MAX_VALUE).unpack(archive);
    } catch (ZipException e) {
      throw new SourceException(archive + " is not a zip archive that can be read.", e);
    }
    List<Path> children = Source.children(folder);
    return children.size() == 1 && Files.isDirectory(children.get(0)) ? children.get(0) : folder;
  }

  /**
   * Unpacks a student's archive into an empty folder, as Gradescope does.
   *
   * @return whether it could be unpacked whole, and is of a size that is no attack
   */
  static boolean ofStudent(Path archive, Path folder) throws IOException {
    List<String> leftOut = new ArrayList<>();
    try {
      new Unzipped(folder, leftOut, LARGEST_UPLOAD).unpack(archive);
      return leftOut.isEmpty();
    } catch (ZipException e) {
      return false;
    }
  }

  private void unpack(Path archive) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        unpack(zip, entry);
      }
    }
  }

  private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try {
      Path path = folder.resolve(entry.getName()).normalize();
      if (!path.startsWith(folder) || entry.isUnixSymlink() || entry.getSize() > LARGEST_ENTRY) {
        leftOut.add(entry.getName());
      } else if (entry.isDirectory()) {
        Files.createDirectories(path);
      } else {
        Files.createDirectories(path.getParent());
        copy(zip, entry, path);
      }
    } catch (InvalidPathException | FileSystemException e) {
      leftOut.add(entry.getName());
    }
  }

  /** An archive may lie about sizes. */
  private void copy(ZipFile zip, ZipArchiveEntry entry, Path path) throws IOException {
    long most = Math.min(LARGEST_ENTRY, bytesLeft);
    try (InputStream in = zip.getInputStream(entry);
        InputStream bounded =
            BoundedInputStream.builder().setInputStream(in).setMaxCount(most).get()) {
      bytesLeft -= Files.copy(bounded, path);
    }
    if (bytesLeft <= 0) {
      throw new ZipException("it is too large");
    }
  }
}
