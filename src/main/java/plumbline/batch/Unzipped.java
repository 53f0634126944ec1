package plumbline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A class's archive, unpacked. Names and contents of its entries are the students': no entry is
 * written outside of the folder, over another one, or as anything but an ordinary file.
 */
final class Unzipped {
  /** Nobody's source is as large; a larger entry is left out, and a remark says so. */
  private static final long LARGEST_ENTRY = 256L << 20;

  private final Path folder;
  private final List<String> leftOut;

  private Unzipped(Path folder, List<String> leftOut) {
    this.folder = folder;
    this.leftOut = leftOut;
  }

  /**
   * Unpacks a zip archive into a folder that is not there yet.
   *
   * @param leftOut gets the names of entries that were left out
   * @return the folder that counts: an archive of one folder is meant to be that folder
   * @throws SourceException if it is no archive
   */
  static Path of(Path archive, Path folder, List<String> leftOut) throws IOException {
    Unzipped unzipped = new Unzipped(Files.createDirectories(folder), leftOut);
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        unzipped.unpack(zip, entry);
      }
    } catch (ZipException e) {
      throw new SourceException(archive + " is not a zip archive that can be read.", e);
    }
    List<Path> children = Source.children(folder);
    return children.size() == 1 && Files.isDirectory(children.get(0)) ? children.get(0) : folder;
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
        try (InputStream in = bounded(zip.getInputStream(entry))) {
          Files.copy(in, path);
        }
      }
    } catch (InvalidPathException | FileSystemException e) {
      leftOut.add(entry.getName());
    }
  }

  /** An archive may lie about sizes. */
  private static InputStream bounded(InputStream in) throws IOException {
    return BoundedInputStream.builder().setInputStream(in).setMaxCount(LARGEST_ENTRY).get();
  }
}
