package plumbline.engine;

import java.lang.reflect.Method;
import java.util.Locale;
import plumbline.diagnosis.Diagnosis;
import plumbline.problem.Assignment;
import plumbline.problem.Case;
import plumbline.problem.Outcome;
import plumbline.problem.Question;
import plumbline.problem.Visibility;
import plumbline.tolerance.Match;
import plumbline.tolerance.Mismatch;
import plumbline.tolerance.Printer;

/**
 * The words that explain a test to the student: what was called, what came back, what was wanted,
 * what is allowed, what was measured, how to repeat it. Of a hidden test only the kind of failure
 * is told.
 */
final class Feedback {
  /** A call with more numbers is elided, and can then not be pasted. */
  private static final int MOST_NUMBERS = 400;

  private final Assignment.Entry entry;
  private final Method method;
  private final String receiver;

  /**
   * The words for one test.
   *
   * @param entry the test
   * @param implementation the binary name of the student's class
   */
  Feedback(Assignment.Entry entry, String implementation) {
    this.entry = entry;
    this.method = entry.problem().contract().operation(entry.part().method()).method();
    this.receiver = "new " + implementation.replace('$', '.') + "()";
  }

  /** All cases passed, and this one came closest to failing. */
  String passed(Match worst) {
    String all = cases() == 1 ? "The case passed." : "All " + cases() + " cases passed.";
    return all
        + (worst.error() == 0 ? " Your answers are exactly the expected ones." : close(worst));
  }

  private String close(Match worst) {
    String digits =
        String.format(
            Locale.ROOT,
            " Your answers agree with the expected ones to %d digits or more; %d are needed.",
            whole(worst.digits()),
            whole(worst.digitsNeeded()));
    return hidden()
        ? digits
        : digits
            + String.format(
                Locale.ROOT,
                " The largest error was %.1e, where %.1e is allowed.",
                worst.error(),
                worst.allowed());
  }

  /** Rounded down, but a tolerance of 1e-12 + 1e-8 asks for 8 digits all the same. */
  private static long whole(double digits) {
    return (long) Math.floor(digits + 1e-3);
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
        + measured(mismatch.allowed(), mismatch.measured())
        + repeat(asked)
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
        + explanation.stripTrailing()
        + "\n"
        + called(asked)
        + "\n"
        + repeat(asked)
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

  /** For staff: a case that passed, as fully as one that failed. */
  String agreement(Question question, Object answer, Match match, String printed) {
    Case asked = question.asked();
    return "%s: passed at case %s of %d (%s).\n"
            .formatted(entry.part().method(), asked.id(), cases(), asked.label())
        + called(asked)
        + section("returned", Printer.exact(answer))
        + wanted(question)
        + measured(
            "off by " + Printer.brief(match.allowed()),
            "off by " + Printer.brief(match.error()) + "; digits: " + whole(match.digits()))
        + printed(printed);
  }

  /** For staff: what would have been right where no answer came back. */
  String wanted(Question question) {
    return section("wanted", Printer.exact(question.wanted()));
  }

  /** What may have gone wrong; for hidden tests too, since it tells of no single case. */
  String hint(Diagnosis diagnosis) {
    String credit =
        diagnosis.credit() == 0
            ? ""
            : "\nFor this mistake %s of the %s points are given.\n"
                .formatted(
                    Grade.points(diagnosis.credit() * entry.test().points()),
                    Grade.points(entry.test().points()));
    return (hidden()
            ? "\n" + section("hint", diagnosis.discreetHint())
            : section("hint", diagnosis.hint()))
        + credit;
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
    JavaSource source = isPasteable(asked) ? JavaSource.full() : JavaSource.elided();
    return section(
        "called",
        source.declarations(method, asked.arguments()) + JavaSource.call(receiver, method) + ";");
  }

  private String repeat(Case asked) {
    return "repeat:   "
        + (isPasteable(asked)
            ? "paste the call into a main method and print what it returns"
            : "the call is too large to show all of it; ask for case " + asked.id())
        + "\n";
  }

  private static boolean isPasteable(Case asked) {
    return JavaSource.count(asked.arguments()) <= MOST_NUMBERS;
  }

  private static String measured(String allowed, String measured) {
    return "\nallowed:  " + allowed + "\nmeasured: " + measured + "\n";
  }

  private static String printed(String printed) {
    return printed.isBlank() ? "" : "\nyour program printed:\n" + Quotation.of(printed);
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
