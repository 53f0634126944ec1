package plumbline.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** The bytes of a file, wherever it lies. */
interface Content {
  /** How many bytes there are said to be. */
  long size();

  /** Opens it for reading from its start. */
  InputStream open() throws IOException;

  /** Its first bytes, as many as there are up to a limit. */
  default byte[] first(int limit) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(limit);
    }
  }

  /** All its bytes at once, or nothing if they are too many. */
  default Optional<ByteBuffer> whole() throws IOException {
    byte[] bytes = first(Limits.INNER_ARCHIVE_BYTES + 1);
    return bytes.length > Limits.INNER_ARCHIVE_BYTES
        ? Optional.empty()
        : Optional.of(ByteBuffer.wrap(bytes));
  }

  /** Bytes that were read already. */
  record OfBytes(byte[] bytes) implements Content {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /**
   * An ordinary file of the file system. As a whole it is mapped and not read, so that a large
   * archive takes no memory of the heap.
   *
   * @param path the file
   * @param size its size in bytes
   */
  record OfFile(Path path, long size) implements Content {
    @Override
    public InputStream open() throws IOException {
      return Channels.newInputStream(channel());
    }

    @Override
    public Optional<ByteBuffer> whole() throws IOException {
      if (size > Integer.MAX_VALUE) {
        return Optional.empty();
      }
      try (FileChannel channel = channel()) {
        return Optional.of(channel.map(FileChannel.MapMode.READ_ONLY, 0, size));
      }
    }

    private FileChannel channel() throws IOException {
      return FileChannel.open(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }
  }
}
