package plumbline.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import plumbline.diagnosis.Diagnosis;
import plumbline.problem.Assignment;
import plumbline.problem.Cases;
import plumbline.problem.Checker;
import plumbline.problem.Extra;
import plumbline.problem.Measure;
import plumbline.problem.Outcome;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Test;
import plumbline.problem.Visibility;
import plumbline.sandbox.Sandbox;
import plumbline.tolerance.Tolerance;

/** Grades of a small assignment, for tests of what is made from a grade. */
public final class Grades {
  /** A contract. */
  public interface Doubling {
    /** Returns 2x. */
    double twice(double x);
  }

  private Grades() {}

  /** One problem with a visible test of 2.5 points and another one of 7.5. */
  public static Assignment assignment(Visibility second) {
    Cases cases = Cases.of("any number", (random, size) -> new Object[] {random.nextDouble()});
    Doubling reference = x -> 2 * x;
    return new Assignment(
        "Doubling",
        List.of(
            Problem.of(
                "1.1",
                "Twice as much",
                Doubling.class,
                reference,
                Part.of(
                        "twice",
                        Checker.agreesWithReference(new Tolerance(1e-12, 1e-8)),
                        Test.of("one number", 2.5, cases),
                        Test.of("another number", 7.5, cases).shown(second))
                    .measuredBy(new Measure("Twos", answer -> 2)))));
  }

  /** A grade for a leaderboard: the tests have 15.3 and 12.57 digits, and 2 and 3 twos. */
  public static Grade ranked(Visibility visibility, Outcome second) {
    Assignment assignment = assignment(visibility).telling(Extra.LEADERBOARD);
    List<Assignment.Entry> entries = assignment.entries();
    Evidence evidence =
        second == Outcome.PASSED ? Evidence.passed(12.57, 3) : Evidence.failed("1.1.2/1");
    return new Grade(
        assignment,
        List.of(
            new TestGrade(
                entries.get(0), Outcome.PASSED, "", Evidence.passed(15.3, 2), Duration.ZERO),
            new TestGrade(entries.get(1), second, "", evidence, Duration.ZERO)),
        List.of(),
        Sandbox.Level.LOCKED,
        Duration.ZERO);
  }

  /** A grade with this diagnosis of its second test, which failed. */
  public static Grade diagnosed(Diagnosis diagnosis) {
    Grade grade = of(Visibility.VISIBLE, Outcome.WRONG, "twice: wrong answer");
    TestGrade failed = grade.tests().get(1);
    return new Grade(
        grade.assignment(),
        List.of(
            grade.tests().get(0),
            new TestGrade(
                failed.entry(),
                failed.outcome(),
                failed.explanation(),
                failed.evidence().with(diagnosis),
                failed.cpu())),
        List.of(),
        grade.sandbox(),
        grade.wall());
  }

  /** A grade whose first test passed and whose second one ended in this way. */
  public static Grade of(
      Visibility visibility, Outcome second, String explanation, String... remarks) {
    Assignment assignment = assignment(visibility);
    List<TestGrade> tests = new ArrayList<>();
    for (Assignment.Entry entry : assignment.entries()) {
      tests.add(
          tests.isEmpty()
              ? new TestGrade(
                  entry,
                  Outcome.PASSED,
                  "The case passed.",
                  Evidence.passed(15.3, 0),
                  Duration.ofMillis(20))
              : new TestGrade(
                  entry,
                  second,
                  explanation,
                  second == Outcome.PASSED
                      ? Evidence.passed(15.3, 0)
                      : Evidence.failed(entry.number() + "/1"),
                  Duration.ofMillis(1_250)));
    }
    return new Grade(
        assignment, tests, List.of(remarks), Sandbox.Level.LOCKED, Duration.ofMillis(2_500));
  }
}
