package plumbline.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what is found out about an upload's files, one note for each kind of finding. */
final class Findings {
  private final Map<Finding, NameList> files = new EnumMap<>(Finding.class);

  void add(Finding finding, String file) {
    files.computeIfAbsent(finding, none -> new NameList()).add(file);
  }

  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    files.forEach((finding, names) -> notes.add(finding.note(names)));
    return notes;
  }
}
