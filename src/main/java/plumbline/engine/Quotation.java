package plumbline.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that comes from the student's code or files. Each line is marked as such, so that none can
 * pass for the grader's, and there are not too many of them.
 */
final class Quotation {
  private static final String MARK = "  | ";
  private static final int MOST_LINES = 40;
  private static final int LONGEST_LINE = 300;

  private Quotation() {}

  /** The marked lines, each ended by a line feed. */
  static String of(String text) {
    List<String> lines = text.stripTrailing().lines().toList();
    List<String> kept = new ArrayList<>();
    lines.stream().limit(MOST_LINES).forEach(line -> kept.add(MARK + shorten(line)));
    int more = lines.size() - MOST_LINES;
    if (more > 0) {
      kept.add("  … and " + more + (more == 1 ? " more line" : " more lines"));
    }
    return String.join("\n", kept) + "\n";
  }

  private static String shorten(String line) {
    return line.length() <= LONGEST_LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE / 2)) + "…";
  }
}
