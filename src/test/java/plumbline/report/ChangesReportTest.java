package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.report.ClassReport.Cell;
import plumbline.report.ClassReport.Row;
import plumbline.report.ClassReport.State;
import plumbline.submission.Person;

class ChangesReportTest {
  private static final Cell PASSED = new Cell("3.1.1", "passed", 5, "All 5 cases passed.", "", 0);

  private static Cell failed(String output) {
    return new Cell("3.1.2", "wrong", 0, output, "", 0);
  }

  private static Cell mended(double points) {
    return new Cell("3.1.2", "passed", points, "All 9 cases passed.", "", 0);
  }

  private static Row row(String id, Cell... cells) {
    double score = 0;
    for (Cell cell : cells) {
      score += cell.score();
    }
    return new Row(
        id,
        List.of(new Person("A Student", "", ""), new Person("B Student", "", "")),
        "",
        State.GRADED,
        "",
        score,
        13,
        "",
        "locked",
        1,
        List.of(cells));
  }

  private static ClassReport report(Row... rows) {
    return new ClassReport("Homework", Instant.EPOCH, List.of(), List.of(rows));
  }

  private static String print(ClassReport before, ClassReport after) {
    return ChangesReport.print(Changes.between(before, after));
  }

  @Test
  void saysWhoseScoreChangesByWhichTestAndWhy() {
    String why = "gradient: wrong answer in case 2 of 9, small.\n\ncalled: …";
    assertThat(
            print(
                report(row("1", PASSED, failed(why)), row("2", PASSED), row("3", mended(8))),
                report(row("1", PASSED, mended(8)), row("2", PASSED), row("3", failed(why)))))
        .isEqualTo(
            """
            5 -> 13 points: 1 (A Student, B Student)
              3.1.2         +8  wrong answer -> passed
                                before: gradient: wrong answer in case 2 of 9, small.
                                after:  All 9 cases passed.

            8 -> 0 points: 3 (A Student, B Student)
              3.1.2         -8  passed -> wrong answer
                                before: All 9 cases passed.
                                after:  gradient: wrong answer in case 2 of 9, small.

            Changed: 2 (1 up, 1 down, 0 with the same total). Unchanged: 1.
            """);
  }

  @Test
  void aTestThatIsGoneOrNewIsAChangeToo() {
    assertThat(print(report(row("1", mended(8))), report(row("1"))))
        .contains("3.1.2         -8  passed -> no such test\n");
    assertThat(print(report(row("1")), report(row("1", mended(2.5)))))
        .contains("3.1.2       +2.5  no such test -> passed\n");
  }

  @Test
  void namesThoseThatOnlyOneHasAScoreFor() {
    Row failed = new Row("2", List.of(), "", State.FAILED, "", 0, 0, "", "", 0, List.of());
    assertThat(print(report(row("1"), row("2")), report(failed, row("3"))))
        .isEqualTo(
            """
            Changed: 0 (0 up, 0 down, 0 with the same total). Unchanged: 0.
            Only the first has a score for 2:
              1
              2
            Only the second has a score for 1:
              3
            """);
  }

  @Test
  void fitsIntoATerminalWhateverStudentsWrote() {
    List<Row> before = new ArrayList<>();
    before.add(row("1", failed("x".repeat(500))));
    before.add(row("2".repeat(200), failed("𝒳@|red y|@".repeat(99))));
    List<Row> after = List.of(row("1", mended(8)), row("2".repeat(200), mended(8)));
    String text =
        print(
            new ClassReport("", Instant.EPOCH, List.of(), before),
            new ClassReport("", Instant.EPOCH, List.of(), after));
    assertThat(text.lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    assertThat(text).contains("@|red y|@");
  }

  @Test
  void aNameCannotTalkToTheTerminal() {
    Row row = row("1", mended(8));
    Row named =
        new Row(
            "1",
            List.of(new Person("\u001b[31m\u202Eevil", "", "")),
            "",
            State.GRADED,
            "",
            0,
            13,
            "",
            "locked",
            1,
            List.of());
    assertThat(print(report(row), report(named))).contains("(\uFFFD[31m\uFFFDevil)");
  }
}
