package plumbline.check;

import java.util.Locale;

/** A check's result as text for a terminal of 80 columns. */
public final class CheckReport {
  private static final int COLUMNS = 78;

  private CheckReport() {}

  /**
   * The table of methods, what is worth knowing, what is off, and the verdict.
   *
   * @param result what to print
   * @return the text, ended by a line feed
   */
  public static String print(CheckResult result) {
    StringBuilder text =
        new StringBuilder(
            """
                                           known mistakes     worst error / allowed
            method              tests  cases  all  named always  reference  right samples
            """);
    result.rows().forEach(row -> text.append(line(row)));
    text.append(
        result.samples() == 0
            ? "No right samples were found, so that the margin is the reference's only.\n"
            : "%d right samples were graded.\n".formatted(result.samples()));
    if (!result.notes().isEmpty()) {
      text.append("\nWorth knowing:\n");
      result.notes().forEach(note -> text.append(wrapped(note)));
    }
    if (result.isGood()) {
      return text + "\nAll is well: this can be uploaded.\n";
    }
    text.append("\nOff:\n");
    result.faults().forEach(fault -> text.append(wrapped(fault)));
    return text + "\nDo not upload this before it is mended.\n";
  }

  private static String line(CheckResult.Row row) {
    return String.format(
        Locale.ROOT,
        "%-19s %5d %6d %4d %13d %10s %14s%n",
        row.method(),
        row.tests(),
        row.cases(),
        row.mistakes(),
        row.named(),
        fraction(row.reference()),
        fraction(row.samples()));
  }

  private static String fraction(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return value == 0 ? "exact" : String.format(Locale.ROOT, "%.1e", value);
  }

  /** As an item of a list. */
  private static String wrapped(String words) {
    StringBuilder text = new StringBuilder("-");
    int column = 1;
    for (String word : words.split("\\s+", -1)) {
      if (column + 1 + word.length() > COLUMNS) {
        text.append("\n ");
        column = 1;
      }
      text.append(' ').append(word);
      column += 1 + word.length();
    }
    return text.append('\n').toString();
  }
}
