package plumbline.check;

import java.util.List;

/**
 * What a check has found.
 *
 * @param rows a row for each method
 * @param samples how many right samples were graded
 * @param faults what is off, each with what to do about it
 * @param notes what is worth knowing: the mistakes that a test cannot tell apart
 */
public record CheckResult(List<Row> rows, int samples, List<String> faults, List<String> notes) {
  /**
   * One method.
   *
   * @param method its problem and name, such as {@code "3.1 gradient"}
   * @param tests how many tests it has
   * @param cases how many cases these have together
   * @param mistakes how many of its mistakes are known
   * @param named how many of them are named as themselves in every test that they fail
   * @param reference the worst error of the reference as a fraction of what is allowed
   * @param samples the worst error of all right samples likewise; NaN if there are none
   */
  public record Row(
      String method,
      int tests,
      int cases,
      int mistakes,
      int named,
      double reference,
      double samples) {}

  /** Keeps its own copies. */
  public CheckResult {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /**
   * Whether the assignment can be uploaded.
   *
   * @return true if nothing is off
   */
  public boolean isGood() {
    return faults.isEmpty();
  }
}
