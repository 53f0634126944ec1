package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import plumbline.engine.Grade;
import plumbline.engine.Grades;
import plumbline.problem.Outcome;
import plumbline.problem.Visibility;

class TerminalReportTest {
  private final Grade grade =
      Grades.of(
          Visibility.VISIBLE, Outcome.WRONG, "twice: wrong answer\n\nmeasured: 1", "A remark.");

  @Test
  void isATableThenTheExplanationsThenTheTotal() {
    assertThat(new TerminalReport(Ansi.OFF).print(grade))
        .isEqualTo(
            """
            1.1.1   one number                                passed              2.5 of 2.5
            1.1.2   another number                            wrong answer          0 of 7.5

            1.1.2
              twice: wrong answer

              measured: 1

            To call a case again: run_autograder replay DIR --case 1.1.2/1

            A remark.

            2.5 of 10 points
            """);
  }

  @Test
  void aHiddenTestsCaseIsNamedForStaff() {
    Grade hidden = Grades.of(Visibility.HIDDEN, Outcome.WRONG, "A hidden case failed: off.");
    assertThat(new TerminalReport(Ansi.OFF).print(hidden))
        .contains("case 1.1.2/1\n  A hidden case failed: off.\n");
  }

  @Test
  void fitsATerminalOf80Columns() {
    assertThat(new TerminalReport(Ansi.OFF).print(grade).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void coloursAreForTerminalsOnly() {
    assertThat(new TerminalReport(Ansi.ON).print(grade)).contains("\u001b[31mwrong answer");
    assertThat(new TerminalReport(Ansi.OFF).print(grade)).doesNotContain("\u001b");
  }
}
