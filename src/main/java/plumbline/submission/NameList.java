package plumbline.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names to be listed in a note: the first few, and how many there were. */
final class NameList {
  private final List<String> first = new ArrayList<>();
  private int count;

  void add(String name) {
    count++;
    if (first.size() < Limits.LISTED_NAMES) {
      first.add(name);
    }
  }

  int count() {
    return count;
  }

  @Override
  public String toString() {
    String names = String.join(", ", first);
    int more = count - first.size();
    return more == 0 ? names : String.format(Locale.ROOT, "%s and %,d more", names, more);
  }
}
