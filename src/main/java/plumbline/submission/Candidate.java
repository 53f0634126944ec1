package plumbline.submission;

/**
 * A file that was read and may count.
 *
 * @param name where it lies
 * @param source its text
 */
record Candidate(EntryName name, SourceText source) {
  /** How many folders and archives are around it. */
  int depth() {
    return name.folders().size();
  }

  String path() {
    return name.shown();
  }

  String text() {
    return source.text();
  }
}
