package plumbline.report;

import java.time.Instant;
import java.util.List;
import plumbline.submission.Person;

/**
 * What a class came to: plain values, read from the folder that a batch wrote. Texts may hold what
 * students wrote, and whoever shows them escapes them.
 *
 * @param assignment the homework's title
 * @param made when the report was made
 * @param tests the tests, in order; those that any row has a cell for
 * @param rows a row for each submission, in the order of their ids
 */
public record ClassReport(String assignment, Instant made, List<TestColumn> tests, List<Row> rows) {
  /** Keeps its own copies. */
  public ClassReport {
    tests = List.copyOf(tests);
    rows = List.copyOf(rows);
  }

  /** What became of a submission. */
  public enum State {
    /** There are results. */
    GRADED("graded"),
    /** There are results, but nothing in the upload could be called. */
    REFUSED("nothing to grade"),
    /** The grader failed on it: no score, and nobody's fault but ours. */
    FAILED("grader failed"),
    /** The class list has it, but there are no files. */
    MISSING("no files"),
    /** It has not been graded yet. */
    PENDING("not graded yet");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /**
     * The state in a few words.
     *
     * @return such as {@code "graded"}
     */
    public String words() {
      return words;
    }
  }

  /**
   * A test.
   *
   * @param number its number, such as {@code "3.1.2"}
   * @param name its title
   * @param problem the number of its problem, such as {@code "3.1"}
   * @param method the method that it calls
   * @param points what it is worth
   */
  public record TestColumn(
      String number, String name, String problem, String method, double points) {}

  /**
   * A submission.
   *
   * @param id its id, unique in the class; a file name without its ending
   * @param people who handed it in: none if that is not known, several for a group
   * @param submitted when, as the platform writes it; or empty
   * @param state what became of it
   * @param why for staff, unless it is graded: what is wrong
   * @param score what it earned; 0 without results
   * @param possible what all tests are worth together; 0 without results
   * @param output what students read above all tests
   * @param sandbox how its workers were held: {@code "locked"} or {@code "unsafe"}; empty without
   *     results
   * @param seconds how long grading took, on the clock
   * @param cells a cell for each test, in order; none without results
   */
  public record Row(
      String id,
      List<Person> people,
      String submitted,
      State state,
      String why,
      double score,
      double possible,
      String output,
      String sandbox,
      double seconds,
      List<Cell> cells) {
    /** Keeps its own copies. */
    public Row {
      people = List.copyOf(people);
      cells = List.copyOf(cells);
    }

    /**
     * Whether it has a score.
     *
     * @return true if there are results
     */
    public boolean hasScore() {
      return state == State.GRADED || state == State.REFUSED;
    }
  }

  /**
   * What one submission came to in one test.
   *
   * @param number the test's number
   * @param outcome the outcome's tag, such as {@code "passed"}, {@code "wrong"} or {@code "time"}
   * @param score what it earned
   * @param output what the student is told
   * @param mistake the known mistake that the failure was recognised as; or empty
   * @param seconds CPU time that the student's code took
   */
  public record Cell(
      String number, String outcome, double score, String output, String mistake, double seconds) {}
}
