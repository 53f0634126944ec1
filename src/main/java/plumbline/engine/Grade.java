package plumbline.engine;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.problem.Assignment;
import plumbline.sandbox.Sandbox;

/**
 * What a submission came to.
 *
 * @param assignment what was graded
 * @param tests all of its tests, in order
 * @param remarks what the student is told about the submission as a whole
 * @param sandbox how the workers were held
 * @param wall how long grading took
 */
public record Grade(
    Assignment assignment,
    List<TestGrade> tests,
    List<String> remarks,
    Sandbox.Level sandbox,
    Duration wall) {
  /** Keeps its own copies, and makes the remarks plain, since parts come from the student. */
  public Grade {
    tests = List.copyOf(tests);
    remarks = remarks.stream().map(PlainText::of).toList();
  }

  /**
   * The same with more to say, before what is said already.
   *
   * @param more what else the student is told about the submission as a whole
   * @return the grade
   */
  public Grade saying(List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.addAll(remarks);
    return new Grade(assignment, tests, all, sandbox, wall);
  }

  /**
   * What the student earned.
   *
   * @return the sum over all tests
   */
  public double score() {
    return tests.stream().mapToDouble(TestGrade::score).sum();
  }

  /**
   * What the student earned, in words.
   *
   * @return such as {@code "72.5 of 100 points"}
   */
  public String total() {
    return points(score()) + " of " + points(assignment.points()) + " points";
  }

  /**
   * Writes points as briefly as they can be.
   *
   * @param points a number of points
   * @return such as {@code "8"} or {@code "2.5"}
   */
  public static String points(double points) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(points);
  }
}
