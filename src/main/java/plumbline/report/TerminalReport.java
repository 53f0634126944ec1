package plumbline.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import plumbline.engine.Grade;
import plumbline.engine.TestGrade;
import plumbline.problem.Outcome;
import plumbline.problem.Visibility;

/** A grade as text for a terminal of 80 columns. */
public final class TerminalReport {
  private final Ansi ansi;

  /**
   * A report.
   *
   * @param ansi whether to use colours
   */
  public TerminalReport(Ansi ansi) {
    this.ansi = ansi;
  }

  /**
   * The table of tests, the explanations of those that failed, and the total.
   *
   * @param grade what to report
   * @return the text, ended by a line feed
   */
  public String print(Grade grade) {
    StringBuilder text = new StringBuilder(table(grade)).append('\n');
    explanations(grade)
        .forEach(
            (explanation, tests) ->
                text.append(bold(String.join(", ", tests)))
                    .append('\n')
                    .append(indented(explanation.strip()))
                    .append('\n'));
    text.append(replay(grade));
    grade.remarks().forEach(remark -> text.append(remark.strip()).append("\n\n"));
    return text + bold(grade.total()) + "\n";
  }

  /** What the failed tests say, each text once, with the tests that it explains. */
  private static Map<String, List<String>> explanations(Grade grade) {
    return grade.tests().stream()
        .filter(test -> test.outcome() != Outcome.PASSED)
        .collect(
            groupingBy(
                TestGrade::explanation,
                LinkedHashMap::new,
                mapping(TerminalReport::heading, toList())));
  }

  /** Staff can replay a hidden test's case too, which its explanation does not name. */
  private static String heading(TestGrade test) {
    boolean hidden = test.entry().test().visibility() == Visibility.HIDDEN;
    String failedCase = test.evidence().failedCase();
    return hidden && !failedCase.isEmpty() ? "case " + failedCase : test.entry().number();
  }

  private static String replay(Grade grade) {
    return grade.tests().stream()
        .map(test -> test.evidence().failedCase())
        .filter(id -> !id.isEmpty())
        .findFirst()
        .map(id -> "To call a case again: run_autograder replay DIR --case " + id + "\n\n")
        .orElse("");
  }

  private static String indented(String text) {
    return text.indent(2).replaceAll("(?m)^ +$", "");
  }

  private String table(Grade grade) {
    TextTable table =
        TextTable.forColumns(
            new ColorScheme.Builder(ansi).build(),
            new Column(7, 0, Column.Overflow.TRUNCATE),
            new Column(42, 1, Column.Overflow.WRAP),
            new Column(19, 1, Column.Overflow.WRAP),
            new Column(12, 1, Column.Overflow.TRUNCATE));
    grade.tests().forEach(test -> addRow(table, test));
    return table.toString();
  }

  private void addRow(TextTable table, TestGrade test) {
    String style = test.outcome() == Outcome.PASSED ? "@|green %s|@" : "@|red %s|@";
    String points =
        String.format(
            Locale.ROOT,
            "%4s of %s",
            Grade.points(test.score()),
            Grade.points(test.entry().test().points()));
    table.addRowValues(
        ansi.text(test.entry().number()),
        ansi.text(test.entry().test().title()),
        ansi.text(style.formatted(test.outcome().words())),
        ansi.text(points));
  }

  private String bold(String text) {
    return ansi.text("@|bold " + text + "|@").toString();
  }
}
