package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.report.ClassReport.Cell;
import plumbline.report.ClassReport.Row;

/**
 * How the scores of a class change from one grading to another.
 *
 * @param changed submissions whose score changes, in the order of their ids
 * @param same how many scores stay
 * @param onlyBefore ids with a score in the first grading only
 * @param onlyAfter ids with a score in the second grading only
 */
public record Changes(
    List<Change> changed, int same, List<String> onlyBefore, List<String> onlyAfter) {

  /**
   * One submission's change.
   *
   * @param before what it came to in the first grading
   * @param after what it came to in the second
   * @param tests the tests whose points change
   */
  public record Change(Row before, Row after, List<TestChange> tests) {
    /**
     * How the score changes.
     *
     * @return points won, or lost if negative
     */
    public double points() {
      return after.score() - before.score();
    }
  }

  /**
   * One test's change.
   *
   * @param before what the test came to in the first grading; null if it had no such test
   * @param after what it came to in the second; null if it has no such test
   */
  public record TestChange(Cell before, Cell after) {
    /**
     * The test's number.
     *
     * @return such as {@code "3.1.2"}
     */
    public String number() {
      return before != null ? before.number() : after.number();
    }

    /**
     * How the test's points change.
     *
     * @return points won, or lost if negative
     */
    public double points() {
      return score(after) - score(before);
    }

    private static double score(Cell cell) {
      return cell == null ? 0 : cell.score();
    }
  }

  /**
   * Compares two gradings of a class.
   *
   * @param before the first
   * @param after the second
   * @return the changes
   */
  public static Changes between(ClassReport before, ClassReport after) {
    Map<String, Row> first = scored(before);
    Map<String, Row> second = scored(after);
    List<Change> changed = new ArrayList<>();
    int same = 0;
    for (Row row : first.values()) {
      Row other = second.get(row.id());
      if (other != null) {
        List<TestChange> tests = tests(row, other);
        if (!tests.isEmpty()) {
          changed.add(new Change(row, other, tests));
        } else {
          same++;
        }
      }
    }
    return new Changes(changed, same, without(first, second), without(second, first));
  }

  private static Map<String, Row> scored(ClassReport report) {
    return report.rows().stream()
        .filter(Row::hasScore)
        .collect(Collectors.toMap(Row::id, Function.identity(), (a, b) -> b, TreeMap::new));
  }

  private static List<String> without(Map<String, Row> some, Map<String, Row> others) {
    return some.keySet().stream().filter(id -> !others.containsKey(id)).toList();
  }

  private static List<TestChange> tests(Row before, Row after) {
    Map<String, Cell> first = cells(before);
    Map<String, Cell> second = cells(after);
    List<TestChange> changes = new ArrayList<>();
    first.forEach((number, cell) -> changes.add(new TestChange(cell, second.get(number))));
    second.forEach(
        (number, cell) -> {
          if (!first.containsKey(number)) {
            changes.add(new TestChange(null, cell));
          }
        });
    return changes.stream().filter(change -> change.points() != 0).toList();
  }

  private static Map<String, Cell> cells(Row row) {
    return row.cells().stream()
        .collect(Collectors.toMap(Cell::number, Function.identity(), (a, b) -> b, TreeMap::new));
  }
}
