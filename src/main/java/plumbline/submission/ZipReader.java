package plumbline.submission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipException;

/**
 * Reads a zip archive by its central directory, one entry at a time. Offsets are those of PKWARE's
 * APPNOTE.TXT 6.3.10, section 4.3. Library readers first make objects for each entry and its extra
 * fields, of which a small hostile archive can have millions; this one has no memory of what it
 * passed. Zip64 is not needed within the bounds on uploads, and counts as damage.
 */
final class ZipReader {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int UNIX = 3;
  private static final int FILE_TYPE = 0xF000;
  private static final int REGULAR = 0x8000;
  private static final int LINK = 0xA000;

  private final ByteBuffer bytes;
  private final UnpackedBytes unpacked;

  ZipReader(ByteBuffer bytes, UnpackedBytes unpacked) {
    this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    this.unpacked = unpacked;
  }

  /**
   * Visits each entry in the order of the central directory.
   *
   * @throws IOException if the archive is damaged, or unpacks to too much
   */
  void visit(ArchiveVisitor visitor) throws IOException {
    int end = end();
    int missing = unsigned16(end + 10);
    long size = unsigned32(end + 12);
    long offset = unsigned32(end + 16);
    // what was put before an archive, such as a self-extractor, moves all offsets by its length
    long moved = isEntry(offset) ? 0 : end - size - offset;
    long position = offset + moved;
    boolean counted = true;
    for (; counted && isEntry(position); missing--) {
      counted = visitor.countEntry();
      if (counted) {
        visitEntry((int) position, moved, visitor);
      }
      position += length((int) position);
    }
    if (counted && missing > 0) {
      throw new ZipException("entries are missing");
    }
  }

  /** Where the end record is: the last thing in the archive but for a comment. */
  private int end() throws ZipException {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == END_SIGNATURE && at + unsigned16(at + 20) <= last) {
        return at;
      }
    }
    throw new ZipException("the end is missing");
  }

  private boolean isEntry(long position) {
    return position >= 0
        && position + DIRECTORY_LENGTH <= bytes.limit()
        && bytes.getInt((int) position) == DIRECTORY_SIGNATURE
        && position + length((int) position) <= bytes.limit();
  }

  private int length(int entry) {
    return DIRECTORY_LENGTH
        + unsigned16(entry + 28)
        + unsigned16(entry + 30)
        + unsigned16(entry + 32);
  }

  private void visitEntry(int entry, long moved, ArchiveVisitor visitor) throws IOException {
    if (unpacked.areSpent()) {
      throw new ZipException("the archives unpack to too much");
    }
    String path = name(entry);
    int type = unsigned16(entry + 4) >> 8 == UNIX ? unsigned16(entry + 40) & FILE_TYPE : REGULAR;
    ZipContent content = new ZipContent(bytes, entry, moved, unpacked);
    if (path.endsWith("/") || path.endsWith("\\")) {
      return;
    } else if (type == LINK) {
      visitor.notFile(path, Finding.LINK);
    } else if (type != REGULAR && type != 0) {
      visitor.notFile(path, Finding.SPECIAL);
    } else if (content.isEncrypted()) {
      visitor.encrypted(path);
    } else if (!content.isKnownMethod()) {
      visitor.unknown(path);
    } else {
      visitor.file(path, content);
    }
  }

  private String name(int entry) {
    byte[] name = new byte[unsigned16(entry + 28)];
    bytes.get(entry + DIRECTORY_LENGTH, name);
    return EntryName.decode(name);
  }

  private int unsigned16(int position) {
    return Short.toUnsignedInt(bytes.getShort(position));
  }

  private long unsigned32(int position) {
    return Integer.toUnsignedLong(bytes.getInt(position));
  }
}
