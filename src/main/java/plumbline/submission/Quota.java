package plumbline.submission;

/** How much may still be read for one shelf, and kept on it. */
final class Quota {
  private long readable = Limits.READ_BYTES;
  private int files;
  private int bytes;

  private Quota(int files, int bytes) {
    this.files = files;
    this.bytes = bytes;
  }

  static Quota of(Shelf shelf) {
    int share = shelf == Shelf.PROPER ? 1 : 4;
    return new Quota(Limits.SOURCES / share, Limits.ALL_SOURCE_BYTES / share);
  }

  /** Whether there is room for one more file, of at most the size that any may have. */
  boolean allowsReading() {
    return readable > 0 && files > 0;
  }

  void countRead(int size) {
    readable -= size;
  }

  /** Counts a file as kept, if there is room for it. */
  boolean keep(int size) {
    if (files == 0 || size > bytes) {
      return false;
    }
    files--;
    bytes -= size;
    return true;
  }
}
