package plumbline.submission;

import java.util.List;

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
    EntryName name = name(path);
    if (isOfInterest(name)) {
      intake.file(name, content);
    }
  }

  /** Takes note of a link or the like. */
  void notFile(String path, Finding finding) {
    EntryName name = name(path);
    if (isOfInterest(name)) {
      intake.notFile(name, finding);
    }
  }

  /** Takes note of a file that cannot be read without a password. */
  void encrypted(String path) {
    if (!foundEncrypted && isOfInterest(name(path))) {
      foundEncrypted = true;
      intake.found(Finding.ENCRYPTED, archive);
    }
  }

  /** Takes note of a file that is compressed in some unusual way. */
  void unknown(String path) {
    if (!foundUnknown && isOfInterest(name(path))) {
      foundUnknown = true;
      intake.found(Finding.FORMAT, archive);
    }
  }

  private EntryName name(String path) {
    return EntryName.parse(archive.inside(), path);
  }

  private static boolean isOfInterest(EntryName name) {
    List<String> folders = name.folders();
    return !name.name().isEmpty() && folders.stream().noneMatch(Shelf::isToolFolder);
  }
}
