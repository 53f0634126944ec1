package plumbline.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.List;

/** The format of an archive, told by its first bytes whatever its name is. */
enum ArchiveFormat {
  ZIP,
  TAR,
  GZIP,
  /** One that is known, but not unpacked. */
  FOREIGN,
  UNKNOWN;

  /** What an entry of a zip archive begins with (APPNOTE 4.3.7). */
  private static final String ENTRY = "PK\3\4";

  /** Of RAR, 7-Zip, bzip2, xz, Zstandard and lzip. */
  private static final List<String> FOREIGN_STARTS =
      List.of("Rar!", "7z\u00bc\u00af", "BZh", "\u00fd7zXZ", "(\u00b5/\u00fd", "LZIP");

  /** Whether a file that is not named like an archive begins with a zip archive's first entry. */
  static boolean isZip(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, ENTRY.length()), ISO_8859_1).equals(ENTRY);
  }

  static ArchiveFormat of(ByteBuffer bytes) {
    byte[] block = new byte[Math.min(bytes.remaining(), TarReader.BLOCK)];
    bytes.duplicate().get(block);
    String start = new String(block, ISO_8859_1);
    if (start.startsWith("PK")) {
      return ZIP;
    }
    if (start.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (TarReader.isHeader(block)) {
      return TAR;
    }
    return FOREIGN_STARTS.stream().anyMatch(start::startsWith) ? FOREIGN : UNKNOWN;
  }
}
