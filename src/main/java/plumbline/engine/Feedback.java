package plumbline.engine;

import java.util.Locale;
import plumbline.diagnosis.Diagnosis;
import plumbline.problem.Assignment;
import plumbline.problem.Case;
import plumbline.problem.Outcome;
import plumbline.problem.Visibility;
import plumbline.tolerance.Match;
import plumbline.tolerance.Mismatch;

/**
 * The words that explain a test to the student: what was called, what came back, what was wanted,
 * what is allowed, what was measured. Of a hidden test only the kind of failure is told.
 */
final class Feedback {
  private final Assignment.Entry entry;

  Feedback(Assignment.Entry entry) {
    this.entry = entry;
  }

  /** All cases passed, and this one came closest to failing. */
  String passed(Match worst) {
    String all = cases() == 1 ? "The case passed." : "All " + cases() + " cases passed.";
    return worst.error() == 0
        ? all + " Your answers are exactly the expected ones."
        : all
            + String.format(
                Locale.ROOT,
                " The largest error was %.1e, where %.1e is allowed.",
                worst.error(),
                worst.allowed());
  }

  /** An answer came back, but it is wrong. */
  String mismatch(int index, Case asked, Mismatch mismatch, String printed) {
    if (hidden()) {
      return "A hidden case failed: " + mismatch.kind().words() + ".";
    }
    return where(outcome(mismatch).words(), index, asked)
        + called(asked)
        + section("returned", mismatch.got())
        + section("wanted", mismatch.wanted())
        + "\nallowed:  "
        + mismatch.allowed()
        + "\nmeasured: "
        + mismatch.measured()
        + "\n"
        + printed(printed);
  }

  static Outcome outcome(Mismatch mismatch) {
    return switch (mismatch.kind()) {
      case NULL -> Outcome.NULL;
      case SHAPE -> Outcome.SHAPE;
      case NOT_FINITE -> Outcome.NOT_FINITE;
      case VALUE -> Outcome.WRONG;
    };
  }

  /** No answer came back. */
  String noAnswer(Outcome outcome, int index, Case asked, String explanation, String printed) {
    if (hidden()) {
      return "A hidden case failed: " + outcome.words() + ".";
    }
    return where(outcome.words(), index, asked)
        + "\n"
        + explanation
        + "\n"
        + called(asked)
        + printed(printed);
  }

  /** There is no instance to call. */
  String notCreated(String explanation) {
    return hidden()
        ? "Your class could not be created."
        : "Your class could not be created, so "
            + entry.part().method()
            + " was not called.\n"
            + explanation;
  }

  /** What may have gone wrong; for hidden tests too, since it tells of no case. */
  String hint(Diagnosis diagnosis) {
    String credit =
        diagnosis.credit() == 0
            ? ""
            : "\nFor this mistake %s of the %s points are given.\n"
                .formatted(
                    Grade.points(diagnosis.credit() * entry.test().points()),
                    Grade.points(entry.test().points()));
    return (hidden() ? "\n" : "") + section("hint", diagnosis.hint()) + credit;
  }

  private String where(String what, int index, Case asked) {
    String before =
        switch (index) {
          case 1 -> "";
          case 2 -> "; the case before it passed";
          default -> "; the " + (index - 1) + " cases before it passed";
        };
    return "%s: %s at case %s of %d (%s)%s.\n"
        .formatted(entry.part().method(), what, asked.id(), cases(), asked.label(), before);
  }

  private String called(Case asked) {
    return section(
        "called",
        JavaSource.call(
            entry.problem().contract().operation(entry.part().method()).method(),
            asked.arguments()));
  }

  private static String printed(String printed) {
    return printed.isBlank() ? "" : section("your program printed", printed.strip());
  }

  private static String section(String name, String text) {
    return "\n" + name + ":\n" + text.indent(2);
  }

  private int cases() {
    return entry.test().cases().size();
  }

  private boolean hidden() {
    return entry.test().visibility() == Visibility.HIDDEN;
  }
}
