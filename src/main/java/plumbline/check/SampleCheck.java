package plumbline.check;

import java.nio.file.Path;
import java.util.Map;
import plumbline.engine.Grade;
import plumbline.engine.TestGrade;
import plumbline.problem.Outcome;

/** What the grades of uploads say of the grading. */
final class SampleCheck {
  private SampleCheck() {}

  /** A stub that throws must get nothing, and must be found, compiled and called for that. */
  static void ofStubs(Grade grade, Findings findings) {
    for (TestGrade test : grade.tests()) {
      if (test.outcome() != Outcome.EXCEPTION) {
        findings.fault(
            "%s: a stub that only throws ended as \"%s\" with %s points. %s"
                .formatted(
                    test.entry().number(),
                    test.outcome().words(),
                    Grade.points(test.score()),
                    test.outcome() == Outcome.PASSED
                        ? "Add a case that asks for an answer."
                        : "Can students implement the contract? " + test.explanation().strip()));
      }
    }
  }

  /**
   * A right sample must lose nothing in any problem that it has a solution of.
   *
   * @param margins the worst errors so far, by method, as fractions of what is allowed
   */
  static void ofRight(Path sample, Grade grade, Findings findings, Map<String, Double> margins) {
    boolean none = true;
    for (TestGrade test : grade.tests()) {
      String method = test.entry().problem().number() + " " + test.entry().part().method();
      if (test.outcome() == Outcome.PASSED) {
        none = false;
        margins.merge(method, fraction(test), Math::max);
      } else if (test.outcome() != Outcome.MISSING) {
        none = false;
        findings.fault(
            ("%s: the right sample %s ended as \"%s\". Grade it alone and mend the sample, or widen"
                    + " the tolerance if its formula is a right one.")
                .formatted(test.entry().number(), sample.getFileName(), test.outcome().words()));
      }
    }
    if (none) {
      findings.fault(
          "The sample %s has no solution in it. Grade it alone to see why."
              .formatted(sample.getFileName()));
    }
  }

  /** From the digits of agreement; of an answer whose largest number is 1, if it is smaller. */
  private static double fraction(TestGrade test) {
    double allowed = test.entry().part().checker().tolerance().allowed(1);
    return allowed == 0 ? 0 : Math.pow(10, -test.evidence().digits()) / allowed;
  }
}
