package plumbline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import plumbline.engine.Grade;
import plumbline.problem.Outcome;
import plumbline.report.Changes.Change;
import plumbline.report.Changes.TestChange;
import plumbline.report.ClassReport.Cell;
import plumbline.submission.Person;

/** Changes of scores as a table for a terminal of 80 columns. */
public final class ChangesReport {
  private static final int WIDTH = 80;
  private static final int MOST_NAMED = 20;

  /** A terminal would obey them; names come from outside. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private static final String TEST = "  %-9s %6s  %s";

  private ChangesReport() {}

  /**
   * Whose score changes, by which tests, and why; then how many.
   *
   * @param changes what to report
   * @return the text, ended by a line feed
   */
  public static String print(Changes changes) {
    List<String> lines = new ArrayList<>();
    for (Change change : changes.changed()) {
      lines.add(head(change));
      change.tests().forEach(test -> add(test, lines));
      lines.add("");
    }
    addSummary(changes, lines);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(shortened(line)).append('\n'));
    return text.toString();
  }

  /** The scores come first: a long name is cut. */
  private static String head(Change change) {
    List<String> names = change.after().people().stream().map(Person::name).toList();
    return "%s -> %s points: %s%s"
        .formatted(
            Grade.points(change.before().score()),
            Grade.points(change.after().score()),
            change.after().id(),
            names.isEmpty() ? "" : " (" + String.join(", ", names) + ")");
  }

  private static void add(TestChange test, List<String> lines) {
    String outcomes = outcome(test.before()) + " -> " + outcome(test.after());
    lines.add(TEST.formatted(test.number(), signed(test.points()), outcomes));
    lines.add(TEST.formatted("", "", "before: " + firstLine(test.before())));
    lines.add(TEST.formatted("", "", "after:  " + firstLine(test.after())));
  }

  private static String outcome(Cell cell) {
    if (cell == null) {
      return "no such test";
    }
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.tag().equals(cell.outcome()))
        .map(Outcome::words)
        .findFirst()
        .orElse(cell.outcome());
  }

  private static String firstLine(Cell cell) {
    return cell == null ? "" : cell.output().lines().findFirst().orElse("");
  }

  private static String signed(double points) {
    return (points > 0 ? "+" : "") + Grade.points(points);
  }

  private static void addSummary(Changes changes, List<String> lines) {
    long up = changes.changed().stream().filter(change -> change.points() > 0).count();
    long down = changes.changed().stream().filter(change -> change.points() < 0).count();
    int changed = changes.changed().size();
    lines.add(
        String.format(
            Locale.ROOT,
            "Changed: %d (%d up, %d down, %d with the same total). Unchanged: %d.",
            changed,
            up,
            down,
            changed - up - down,
            changes.same()));
    addOnly("Only the first has a score for", changes.onlyBefore(), lines);
    addOnly("Only the second has a score for", changes.onlyAfter(), lines);
  }

  private static void addOnly(String what, List<String> ids, List<String> lines) {
    if (!ids.isEmpty()) {
      lines.add(what + " " + ids.size() + ":");
      ids.stream().limit(MOST_NAMED).forEach(id -> lines.add("  " + id));
      if (ids.size() > MOST_NAMED) {
        lines.add("  …");
      }
    }
  }

  private static String shortened(String line) {
    String text = UNPRINTABLE.matcher(line).replaceAll("\uFFFD").stripTrailing();
    return text.codePointCount(0, text.length()) <= WIDTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDTH - 1)) + "…";
  }
}
