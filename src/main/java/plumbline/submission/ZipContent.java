package plumbline.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The bytes of one entry of a zip archive, checked against the sum that the archive holds. */
final class ZipContent implements Content {
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer archive;
  private final UnpackedBytes unpacked;
  private final long local;
  private final int flags;
  private final int method;
  private final long crc;
  private final long packedSize;
  private final long size;

  /**
   * Reads what the central directory says.
   *
   * @param archive the archive, in little-endian order
   * @param entry where its entry in the central directory is
   * @param moved what has to be added to offsets that the archive holds
   */
  ZipContent(ByteBuffer archive, int entry, long moved, UnpackedBytes unpacked) {
    this.archive = archive;
    this.unpacked = unpacked;
    this.flags = archive.getShort(entry + 8);
    this.method = Short.toUnsignedInt(archive.getShort(entry + 10));
    this.crc = Integer.toUnsignedLong(archive.getInt(entry + 16));
    this.packedSize = Integer.toUnsignedLong(archive.getInt(entry + 20));
    this.size = Integer.toUnsignedLong(archive.getInt(entry + 24));
    this.local = Integer.toUnsignedLong(archive.getInt(entry + 42)) + moved;
  }

  boolean isEncrypted() {
    return (flags & 1) != 0;
  }

  boolean isKnownMethod() {
    return method == STORED || method == DEFLATED;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream open() throws IOException {
    ByteBuffer packed = packed();
    if (method == STORED) {
      return checked(new BufferStream(packed));
    }
    Inflater inflater = new Inflater(true);
    return checked(
        new InflaterInputStream(new BufferStream(packed), inflater) {
          @Override
          public void close() throws IOException {
            inflater.end();
            super.close();
          }
        });
  }

  private ByteBuffer packed() throws ZipException {
    if (local < 0
        || local + LOCAL_LENGTH > archive.limit()
        || archive.getInt((int) local) != LOCAL_SIGNATURE) {
      throw new ZipException("a header is missing");
    }
    int header = (int) local;
    long start =
        local
            + LOCAL_LENGTH
            + Short.toUnsignedInt(archive.getShort(header + 26))
            + Short.toUnsignedInt(archive.getShort(header + 28));
    if (start + packedSize > archive.limit()) {
      throw new ZipException("an entry is cut off");
    }
    return archive.duplicate().position((int) start).limit((int) (start + packedSize));
  }

  /** Fails at the end if the bytes are not those that were packed. */
  private InputStream checked(InputStream in) {
    CheckedInputStream summed = new CheckedInputStream(unpacked.count(in), new CRC32());
    return new FilterInputStream(summed) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count < 0 && summed.getChecksum().getValue() != crc) {
          throw new ZipException("an entry is damaged");
        }
        return count;
      }
    };
  }
}
