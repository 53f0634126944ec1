package plumbline.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a tar archive as it comes, one entry at a time. The layout is that of POSIX.1-2017, pax,
 * "ustar Interchange Format", with GNU's long names and pax paths. Library readers hold such names
 * in memory whatever length an archive gives them; here they have a bound.
 */
final class TarReader {
  /** Bytes of a header, and what all contents are padded to. */
  static final int BLOCK = 512;

  private static final int LONGEST_NAME = 1 << 16;

  private final InputStream in;
  private final ArchiveVisitor visitor;
  private String longName;

  private TarReader(InputStream in, ArchiveVisitor visitor) {
    this.in = in;
    this.visitor = visitor;
  }

  /** Whether a block is the header of an entry: whether its checksum is right. */
  static boolean isHeader(byte[] block) {
    if (block.length < BLOCK || block[0] == 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : block[i] & 0xFF;
    }
    return number(block, 148, 8) == sum;
  }

  /**
   * Visits each entry in turn.
   *
   * @throws IOException if the archive is damaged, or unpacks to too much
   */
  static void visit(InputStream in, ArchiveVisitor visitor) throws IOException {
    TarReader reader = new TarReader(in, visitor);
    byte[] header = in.readNBytes(BLOCK);
    while (isHeader(header) && visitor.countEntry()) {
      reader.visitEntry(header);
      header = in.readNBytes(BLOCK);
    }
    boolean end = header.length == 0 || (header.length == BLOCK && header[0] == 0);
    if (!end && !isHeader(header)) {
      throw new IOException("a header is damaged");
    }
  }

  private void visitEntry(byte[] header) throws IOException {
    long size = number(header, 124, 12);
    if (size < 0) {
      throw new IOException("a size is damaged");
    }
    Member member = new Member(in, size);
    char type = (char) header[156];
    if (type == 'L') {
      longName = text(member.name());
    } else if (type == 'x') {
      longName = paxPath(member.name());
    } else {
      String path = longName == null ? name(header) : longName;
      longName = null;
      visit(path, type, member);
    }
    member.skipRest();
  }

  private void visit(String path, char type, Member member) {
    switch (type) {
      case '0', '\0', '7' -> file(path, member);
      case '2' -> visitor.notFile(path, Finding.LINK);
      case '3', '4', '6' -> visitor.notFile(path, Finding.SPECIAL);
      default -> { // folders, further names of files, settings for the archive as a whole
      }
    }
  }

  private void file(String path, Member member) {
    if (!path.endsWith("/")) {
      visitor.file(path, member);
    }
  }

  private static String name(byte[] header) {
    String name = text(Arrays.copyOfRange(header, 0, 100));
    boolean posix = new String(header, 257, 6, ISO_8859_1).equals("ustar\0");
    String prefix = posix ? text(Arrays.copyOfRange(header, 345, 500)) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** The path in a list of lines such as {@code 24 path=src/Solution.java}; null without one. */
  private static String paxPath(byte[] lines) {
    for (String line : new String(lines, UTF_8).split("\n", -1)) {
      int key = line.indexOf(" path=");
      if (key >= 0) {
        return line.substring(key + " path=".length());
      }
    }
    return null;
  }

  /** A name, which ends with the first zero if there is one. */
  private static String text(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return EntryName.decode(Arrays.copyOf(bytes, end));
  }

  /** An octal number, or GNU's binary one for what is too large; -1 if it is neither. */
  private static long number(byte[] block, int offset, int length) {
    if (block[offset] == (byte) 0x80) {
      long value = 0;
      for (int i = offset + length - 8; i < offset + length; i++) {
        value = (value << 8) | (block[i] & 0xFF);
      }
      return value;
    }
    String digits = new String(block, offset, length, ISO_8859_1).replace('\0', ' ').strip();
    return digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : -1;
  }

  /** The content of one entry, which lies between its header and the next. */
  private static final class Member implements Content {
    private final InputStream archive;
    private final long size;
    private long left;

    Member(InputStream archive, long size) {
      this.archive = archive;
      this.size = size;
      this.left = size;
    }

    byte[] name() throws IOException {
      return first((int) Math.min(size, LONGEST_NAME));
    }

    void skipRest() throws IOException {
      byte[] skipped = new byte[1 << 13];
      long padding = Math.floorMod(-size, (long) BLOCK);
      for (long rest = left + padding; rest > 0; ) {
        int count = archive.read(skipped, 0, (int) Math.min(rest, skipped.length));
        if (count < 0) {
          throw new EOFException("an entry is cut off");
        }
        rest -= count;
      }
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public InputStream open() {
      return new InputStream() {
        @Override
        public int read() throws IOException {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
          if (left == 0) {
            return -1;
          }
          int count = archive.read(target, offset, (int) Math.min(length, left));
          if (count < 0) {
            throw new EOFException("an entry is cut off");
          }
          left -= count;
          return count;
        }
      };
    }
  }
}
