package plumbline.submission;

/** Receives the members of one archive, in turn, and hands its files over. */
final class ArchiveVisitor {
  private final Intake intake;
  private final EntryName archive;
  private boolean foundEncrypted;
  private boolean foundUnknown;

  ArchiveVisitor(Intake intake, EntryName archive) {
    this.intake = intake;
    this.archive = archive;
  }

  /** Counts one more member; whether it may still be looked at. */
  boolean countEntry() {
    return intake.countEntry(archive);
  }

  /**
   * Takes an ordinary file.
   *
   * @param path its name in the archive
   * @param content its bytes, which can only be read during this call
   */
  void file(String path, Content content) {
    intake.file(name(path), content);
  }

  /** Takes note of a link or the like. */
  void notFile(String path, Finding finding) {
    intake.notFile(name(path), finding);
  }

  /** Takes note of a file that cannot be read without a password. */
  void encrypted(String path) {
    if (!foundEncrypted && name(path).isOfInterest()) {
      foundEncrypted = true;
      intake.found(Finding.ENCRYPTED, archive);
    }
  }

  /** Takes note of a file that is compressed in some unusual way. */
  void unknown(String path) {
    if (!foundUnknown && name(path).isOfInterest()) {
      foundUnknown = true;
      intake.found(Finding.METHOD, archive);
    }
  }

  private EntryName name(String path) {
    return EntryName.parse(archive.inside(), path);
  }
}
