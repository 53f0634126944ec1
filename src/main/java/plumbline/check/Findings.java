package plumbline.check;

import java.util.ArrayList;
import java.util.List;

/** What has been found so far. */
final class Findings {
  private final List<String> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Something is off: what, and what to do about it. */
  void fault(String text) {
    faults.add(text);
  }

  /** Something is worth knowing. */
  void note(String text) {
    notes.add(text);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
