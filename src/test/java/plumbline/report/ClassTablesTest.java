package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.report.ClassReport.Cell;
import plumbline.report.ClassReport.Row;
import plumbline.report.ClassReport.State;
import plumbline.report.ClassReport.TestColumn;
import plumbline.submission.Person;

class ClassTablesTest {
  private static final List<TestColumn> TESTS =
      List.of(
          new TestColumn("1.1.1", "one number", "1.1", "twice", 2.5),
          new TestColumn("1.1.2", "another number", "1.1", "twice", 7.5));

  private static Row graded(String id, Person... people) {
    return new Row(
        id,
        List.of(people),
        "",
        State.GRADED,
        "",
        2.5,
        10,
        "",
        "locked",
        1,
        List.of(
            new Cell("1.1.1", "passed", 2.5, "", "", 0.1),
            new Cell("1.1.2", "wrong", 0, "", "", 0.1)));
  }

  private static Row without(String id, State state, String why) {
    return new Row(id, List.of(), "", state, why, 0, 0, "", "", 0, List.of());
  }

  private static ClassReport report(Row... rows) {
    return new ClassReport("Doubling", Instant.EPOCH, TESTS, List.of(rows));
  }

  private static String firstCells(Person person) {
    String table = ClassTables.grades(report(graded("1", person)));
    return table.substring(table.indexOf("\r\n") + 2, table.indexOf(",1,graded"));
  }

  @Test
  void everyStudentOfAGroupHasALine() {
    Person one = new Person("Jörg 作", "12345678", "j@example.edu");
    Person two = new Person("Doe, Jane", "A123", "d@example.edu");
    assertThat(ClassTables.grades(report(graded("100000001", one, two))))
        .isEqualTo(
            """
            \uFEFFName,SID,Email,Submission,Status,Total,Max Points,1.1.1 one number (2.5),1.1.2 another number (7.5)
            Jörg 作,12345678,j@example.edu,100000001,graded,2.5,10,2.5,0
            "Doe, Jane",A123,d@example.edu,100000001,graded,2.5,10,2.5,0
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void whatHasNoScoreHasEmptyCellsAndNoZeros() {
    assertThat(ClassTables.grades(report(without("7", State.FAILED, "x"))).lines().skip(1))
        .containsExactly("\"\",,,7,grader failed");
  }

  @Test
  void numbersThatAProgramWouldChangeAreKept() {
    for (String sid : List.of("01234567", "12345678901234567890", "12E5", "1-2", "3/4", "Mar12")) {
      assertThat(firstCells(new Person("A", sid, "")))
          .isEqualTo("A,\"=\"\"%s\"\"\",".formatted(sid));
    }
    assertThat(firstCells(new Person("A", "12345678", ""))).isEqualTo("A,12345678,");
  }

  @Test
  void nothingThatAStudentWroteIsAFormula() {
    for (String evil :
        List.of(
            "=HYPERLINK()",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1",
            " =1+1",
            "\u00A0=1",
            "＝1",
            "\u200B=1")) {
      String cells = firstCells(new Person(evil, evil, evil));
      assertThat(cells.replace("\"", "")).isEqualTo("'%s,'%s,'%s".formatted(evil, evil, evil));
    }
  }

  @Test
  void aStudentsNumberIsNoWayAroundThat() {
    String evil = "1\"&HYPERLINK(\"http://example.edu\")&\"";
    assertThat(firstCells(new Person("A", evil, ""))).doesNotContain("=");
  }

  @Test
  void failuresAreAllThatStaffShouldLookAt() {
    assertThat(
            ClassTables.failures(
                report(
                    graded("1"),
                    without("2", State.FAILED, "java.lang.IllegalStateException: \"x\"\n    at"),
                    without("3", State.REFUSED, "There is no Java file in your upload."),
                    without("4", State.MISSING, "No files."),
                    without("5", State.PENDING, "Not yet."))))
        .isEqualTo(
            """
            \uFEFFName,SID,Email,Submission,Status,Reason
            "",,,2,grader failed,"java.lang.IllegalStateException: ""x""
                at"
            "",,,3,nothing to grade,There is no Java file in your upload.
            "",,,4,no files,No files.
            "",,,5,not graded yet,Not yet.
            """
                .replace("\n", "\r\n")
                .replace("\"\"x\"\"\r\n", "\"\"x\"\"\n"));
  }
}
