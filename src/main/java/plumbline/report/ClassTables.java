package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import plumbline.engine.Grade;
import plumbline.report.ClassReport.Cell;
import plumbline.report.ClassReport.Row;
import plumbline.report.ClassReport.State;
import plumbline.report.ClassReport.TestColumn;
import plumbline.submission.Person;

/**
 * A class as tables (CSV) for spreadsheet programs, with a line for each student: the members of a
 * group have the same.
 *
 * <p>The tables begin with a byte order mark, for without it Excel takes them for Latin-1. Text
 * that a program would take for a formula gets an apostrophe in front. A student's number that it
 * would change, such as one with a zero in front, is written {@code ="01234567"}, which all of them
 * show as it is.
 */
public final class ClassTables {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What can begin a formula, in the wide forms of East Asian input methods too. */
  private static final String FORMULA =
      "(?s)[\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*";

  /** Numbers that a program counts with and shows as they are. */
  private static final String UNCHANGED_NUMBER = "[1-9][0-9]{0,14}";

  /** What it might change otherwise: 007, 12E5, 1-2, 1/2 or Mar-12. */
  private static final String CHANGEABLE =
      "[0-9][A-Za-z0-9./:-]*"
          + "|(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[./:-]?[0-9]+";

  private static final int LONGEST_REASON = 2_000;

  private ClassTables() {}

  /**
   * Everybody's points.
   *
   * @param report the class
   * @return the table, with a column for each test
   */
  public static String grades(ClassReport report) {
    List<Object> header = new ArrayList<>(people());
    header.addAll(List.of("Status", "Total", "Max Points"));
    report.tests().forEach(test -> header.add(text(title(test))));
    List<List<Object>> lines = new ArrayList<>();
    for (Row row : report.rows()) {
      List<Object> points = points(row, report.tests());
      someone(row).forEach(person -> lines.add(line(row, person, points)));
    }
    return table(header, lines);
  }

  /**
   * What staff should look at: submissions without a score, and those in which nothing could be
   * graded.
   *
   * @param report the class
   * @return the table
   */
  public static String failures(ClassReport report) {
    List<Object> header = new ArrayList<>(people());
    header.addAll(List.of("Status", "Reason"));
    List<List<Object>> lines = new ArrayList<>();
    for (Row row : report.rows()) {
      if (row.state() != State.GRADED) {
        List<Object> reason = List.of(row.state().words(), text(shortened(row.why())));
        someone(row).forEach(person -> lines.add(line(row, person, reason)));
      }
    }
    return table(header, lines);
  }

  private static List<Object> people() {
    return List.of("Name", "SID", "Email", "Submission");
  }

  private static String title(TestColumn test) {
    return "%s %s (%s)".formatted(test.number(), test.name(), Grade.points(test.points()));
  }

  private static List<Object> points(Row row, List<TestColumn> tests) {
    List<Object> points = new ArrayList<>();
    points.add(row.state().words());
    if (row.hasScore()) {
      points.add(Grade.points(row.score()));
      points.add(Grade.points(row.possible()));
      Map<String, Cell> cells =
          row.cells().stream().collect(Collectors.toMap(Cell::number, Function.identity()));
      tests.forEach(test -> points.add(points(cells.get(test.number()))));
    }
    return points;
  }

  private static String points(Cell cell) {
    return cell == null ? "" : Grade.points(cell.score());
  }

  private static List<Person> someone(Row row) {
    return row.people().isEmpty() ? List.of(new Person("", "", "")) : row.people();
  }

  private static List<Object> line(Row row, Person person, List<Object> rest) {
    List<Object> line = new ArrayList<>();
    line.add(text(person.name()));
    line.add(number(person.sid()));
    line.add(text(person.email()));
    line.add(number(row.id()));
    line.addAll(rest);
    return line;
  }

  private static String number(String text) {
    return text.matches(CHANGEABLE) && !text.matches(UNCHANGED_NUMBER)
        ? "=\"" + text + "\""
        : text(text);
  }

  private static String text(String text) {
    return text.matches(FORMULA) ? "'" + text : text;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "…";
  }

  private static String table(List<Object> header, List<List<Object>> lines) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    append(header, text);
    lines.forEach(line -> append(line, text));
    return text.toString();
  }

  private static void append(List<Object> line, StringBuilder text) {
    text.append(CSVFormat.RFC4180.format(line.toArray())).append("\r\n");
  }
}
