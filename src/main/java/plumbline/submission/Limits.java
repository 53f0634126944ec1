package plumbline.submission;

/** How much of an upload is looked at. What lies beyond is named in a note and not graded. */
final class Limits {
  /** Files and folders, in archives and out of them; the search ends there. */
  static final int ENTRIES = 100_000;

  /** Folders inside one another; deeper ones are not searched. */
  static final int FOLDER_DEPTH = 60;

  /** Bytes of one source file; a larger one is not read. */
  static final int SOURCE_BYTES = 1 << 20;

  /** Source files; further ones are not read. Each reserve shelf has a quarter of it besides. */
  static final int SOURCES = 2_000;

  /** Bytes of all source files; likewise, and with the same quarters. */
  static final int ALL_SOURCE_BYTES = 20 << 20;

  /** Bytes read for each shelf, including those of files that are then not kept. */
  static final long READ_BYTES = 64L << 20;

  /** Archives inside one another; deeper ones are not unpacked. */
  static final int ARCHIVE_DEPTH = 3;

  /** Bytes of an archive that lies in another archive, held in memory; a larger one is skipped. */
  static final int INNER_ARCHIVE_BYTES = 16 << 20;

  /** Bytes that all archives together may unpack to, as far as they must be; then it ends. */
  static final long UNPACKED_BYTES = 256L << 20;

  /** Characters of a path that is shown. */
  static final int PATH_LENGTH = 300;

  /** Names that one note lists before it only counts. */
  static final int LISTED_NAMES = 5;

  /** Characters of a signature that is shown. */
  static final int SIGNATURE_LENGTH = 120;

  /**
   * Tokens of the files that are searched for copies of the provided interfaces, of 12 bytes each;
   * those after them stay as they are. Ordinary source has one in five bytes.
   */
  static final int TOKENS = 5_000_000;

  /** Edited copies of provided interfaces that get a note, and parts of them that are replaced. */
  static final int LISTED_COPIES = 10;

  /** Ways in which a copy of a provided interface differs that its note lists. */
  static final int LISTED_DIFFERENCES = 4;

  /** Parts of a qualified name that are looked at. */
  static final int NAME_PARTS = 20;

  /** Classes inside one another in which copies of the provided interfaces are looked for. */
  static final int TYPE_DEPTH = 8;

  private Limits() {}
}
