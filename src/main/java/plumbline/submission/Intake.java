package plumbline.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes every file of an upload in turn, reads those that may be source, and puts them on their
 * shelves. All bounds on how much is looked at are kept here and in {@link Unpacker}.
 */
final class Intake {
  private final Findings findings = new Findings();
  private final Unpacker unpacker = new Unpacker(this);
  private final Map<Shelf, List<Candidate>> shelves = new EnumMap<>(Shelf.class);
  private final Map<Shelf, Quota> quotas = new EnumMap<>(Shelf.class);
  private final NameList classes = new NameList();
  private final NameList others = new NameList();
  private int entries;

  Intake() {
    for (Shelf shelf : Shelf.values()) {
      shelves.put(shelf, new ArrayList<>());
      quotas.put(shelf, Quota.of(shelf));
    }
  }

  Findings findings() {
    return findings;
  }

  /** What was read, in the order in which it was met. */
  List<Candidate> shelf(Shelf shelf) {
    return shelves.get(shelf);
  }

  /** Compiled classes. */
  NameList classes() {
    return classes;
  }

  /** Files that are neither Java, compiled or not, nor something left behind. */
  NameList others() {
    return others;
  }

  /** Whether there was not a single file or folder. */
  boolean isEmpty() {
    return entries == 0;
  }

  void found(Finding finding, EntryName name) {
    findings.add(finding, name.shown());
  }

  /**
   * Counts one more file or folder.
   *
   * @param around the folder or archive it lies in
   * @return whether it may still be looked at
   */
  boolean countEntry(EntryName around) {
    if (entries == Limits.ENTRIES) {
      found(Finding.ENTRIES, around);
      return false;
    }
    entries++;
    return true;
  }

  /** Takes note of a link or the like, unless it is one of an editor's. */
  void notFile(EntryName name, Finding finding) {
    if (name.isOfInterest()) {
      found(FileKind.of(name.name()) == FileKind.LEFTOVER ? Finding.LEFTOVER : finding, name);
    }
  }

  /** Takes a file, whatever it is. */
  void file(EntryName name, Content content) {
    if (name.isOfInterest()) {
      file(name, Shelf.of(name.folders()), content);
    }
  }

  private void file(EntryName name, Shelf shelf, Content content) {
    switch (FileKind.of(name.name())) {
      case SOURCE -> source(name, shelf, content);
      case TEXT -> text(name, shelf, content);
      case ARCHIVE -> unpacker.unpack(name, content);
      case DECLARATION -> found(Finding.NO_CLASS, name);
      case LEFTOVER -> found(Finding.LEFTOVER, name);
      case CLASS -> classes.add(name.shown());
      case DOCUMENT -> {
        found(Finding.DOCUMENT, name);
        others.add(name.shown());
      }
      case OTHER -> others.add(name.shown());
    }
  }

  private void source(EntryName name, Shelf shelf, Content content) {
    if (content.size() > Limits.SOURCE_BYTES) {
      found(Finding.LARGE, name);
    } else if (!quotas.get(shelf).allowsReading()) {
      found(Finding.MANY, name);
    } else {
      read(name, shelf, content).ifPresent(bytes -> source(name, shelf, bytes));
    }
  }

  private void source(EntryName name, Shelf shelf, byte[] bytes) {
    Optional<SourceText> source = SourceText.decode(bytes);
    String otherFormat = OtherFormat.describe(bytes, source.isPresent());
    if (bytes.length > Limits.SOURCE_BYTES) {
      found(Finding.LARGE, name);
    } else if (otherFormat != null) {
      findings.add(Finding.NOT_TEXT, name.shown() + " (" + otherFormat + ")");
    } else if (source.orElseThrow().text().isBlank()) {
      found(Finding.EMPTY, name);
    } else if (quotas.get(shelf).keep(bytes.length)) {
      shelf(shelf).add(new Candidate(name, source.orElseThrow()));
    } else {
      found(Finding.MANY, name);
    }
  }

  /** A text file only counts among the proper ones, and is only kept if it is Java source. */
  private void text(EntryName name, Shelf shelf, Content content) {
    boolean small = content.size() <= Limits.SOURCE_BYTES;
    Optional<byte[]> text =
        shelf == Shelf.PROPER && small && quotas.get(Shelf.TEXT).allowsReading()
            ? read(name, Shelf.TEXT, content).filter(bytes -> bytes.length <= Limits.SOURCE_BYTES)
            : Optional.empty();
    if (text.filter(ArchiveFormat::isZip).isPresent()) {
      unpacker.unpack(name, new Content.OfBytes(text.orElseThrow()));
      return;
    }
    others.add(name.shown());
    text.flatMap(SourceText::decode)
        .filter(source -> JavaOutline.of(source.text()).isSource())
        .filter(source -> quotas.get(Shelf.TEXT).keep(source.text().length()))
        .ifPresent(source -> shelf(Shelf.TEXT).add(new Candidate(name, source)));
  }

  private Optional<byte[]> read(EntryName name, Shelf shelf, Content content) {
    try {
      byte[] bytes = content.first(Limits.SOURCE_BYTES + 1);
      quotas.get(shelf).countRead(bytes.length);
      return Optional.of(bytes);
    } catch (IOException unreadable) {
      found(Finding.UNREADABLE, name);
      return Optional.empty();
    }
  }
}
