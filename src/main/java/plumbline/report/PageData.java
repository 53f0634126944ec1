package plumbline.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plumbline.problem.Outcome;

/**
 * What the page's scripts read, as JSON.
 *
 * @param assignment the homework's title
 * @param made when the report was made, in words
 * @param states each state's words
 * @param outcomes each outcome's words and group, by its tag
 * @param tests the tests, in order
 * @param rows a row for each submission
 */
record PageData(
    String assignment,
    String made,
    Map<String, String> states,
    Map<String, Ending> outcomes,
    List<ClassReport.TestColumn> tests,
    List<ClassReport.Row> rows) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** An outcome in words, and the group in which charts count it. */
  record Ending(String words, String group) {}

  static PageData of(ClassReport report) {
    Map<String, String> states = new LinkedHashMap<>();
    for (ClassReport.State state : ClassReport.State.values()) {
      states.put(state.name(), state.words());
    }
    Map<String, Ending> outcomes = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome.tag(), new Ending(outcome.words(), group(outcome)));
    }
    return new PageData(
        report.assignment(),
        MINUTE.format(report.made()),
        states,
        outcomes,
        report.tests(),
        report.rows());
  }

  private static String group(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "passed";
      case WRONG, SHAPE, NULL, NOT_FINITE -> "wrong";
      case EXCEPTION, STACK, EXIT, CRASH, INSTANCE -> "broke";
      case TIME, WAITS, MEMORY, THREADS, OUTPUT, TOO_LARGE, NOT_RUN -> "limit";
      case COMPILE, MISSING -> "absent";
    };
  }
}
