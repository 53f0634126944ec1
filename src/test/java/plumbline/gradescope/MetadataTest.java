package plumbline.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.engine.Grade;
import plumbline.engine.Grades;
import plumbline.problem.Assignment;
import plumbline.problem.Extra;
import plumbline.problem.Outcome;
import plumbline.problem.Visibility;

class MetadataTest {
  @TempDir private Path folder;

  private List<String> remarks(String json, Grade grade) throws IOException {
    Path file = Files.writeString(folder.resolve("submission_metadata.json"), json);
    return Metadata.read(file).remarks(grade);
  }

  private static Grade grade(Visibility visibility, Outcome second, Extra... extras) {
    Grade grade = Grades.of(visibility, second, "text");
    Assignment assignment = grade.assignment().telling(extras);
    return new Grade(assignment, grade.tests(), List.of(), grade.sandbox(), grade.wall());
  }

  /** An earlier submission as Gradescope hands it back, with null for what was not set. */
  private static String previous(String time, String first, String second) {
    return """
    {"id": 6, "submission_time": "%s", "score": "2.5", "autograder_error": false,
     "results": {"score": null, "tests": [
      {"name": "one number", "number": "1.1.1", "status": "%s", "visibility": "visible",
       "score": 2.5, "max_score": 2.5, "output": "old"},
      {"name": "another number", "number": "1.1.2", "status": "%s", "visibility": null}]}}\
    """
        .formatted(time, first, second);
  }

  private static String submissions(String... previous) {
    return "{\"previous_submissions\": [" + String.join(",", previous) + "]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          passed | failed | PASSED | Since your last submission: gained 1.1.2 (7.5 points).
          passed | passed | WRONG  | Since your last submission: lost 1.1.2 (7.5 points).
          failed | failed | PASSED | Since your last submission: gained 1.1.1, 1.1.2 (10 points).
          failed | passed | WRONG  | Since your last submission: gained 1.1.1 (2.5 points); lost 1.1.2 (7.5 points).
          passed | failed | WRONG  | Since your last submission, none of the tests that you see was gained or lost.
          """)
  void saysWhatWasGainedAndLost(String first, String second, Outcome now, String sentence)
      throws IOException {
    Grade grade = grade(Visibility.VISIBLE, now, Extra.CHANGES);
    String json = submissions(previous("2025-05-20T17:48:37.207356-07:00", first, second));
    assertThat(remarks(json, grade)).containsExactly(sentence);
  }

  @Test
  void comparesWithTheLastSubmissionThatWasGraded() throws IOException {
    String old = previous("2025-05-20T17:48:37.207356-07:00", "failed", "failed");
    // later, although the local hour is earlier
    String last = previous("2025-05-20T17:00:00.000000-09:00", "passed", "failed");
    String broken =
        """
        {"submission_time": "2025-05-21T00:00:00Z", "autograder_error": true,
         "results": {"tests": [{"number": "1.1.2", "name": "another number", "status": "passed"}]}}\
        """;
    String unfinished = "{\"submission_time\": \"2025-05-22T00:00:00Z\", \"results\": null}";
    Grade grade = grade(Visibility.VISIBLE, Outcome.PASSED, Extra.CHANGES);
    for (String json :
        List.of(
            submissions(old, last, broken, unfinished),
            submissions(unfinished, broken, last, old))) {
      assertThat(remarks(json, grade))
          .containsExactly("Since your last submission: gained 1.1.2 (7.5 points).");
    }
  }

  @ParameterizedTest
  @CsvSource({"HIDDEN", "AFTER_DUE_DATE", "AFTER_PUBLISHED"})
  void howAHiddenTestEndedDoesNotComeOut(Visibility visibility) throws IOException {
    String json = submissions(previous("2025-05-20T17:48:37.207356-07:00", "passed", "failed"));
    List<String> passed = remarks(json, grade(visibility, Outcome.PASSED, Extra.CHANGES));
    assertThat(passed)
        .isEqualTo(remarks(json, grade(visibility, Outcome.WRONG, Extra.CHANGES)))
        .containsExactly(
            "Since your last submission, none of the tests that you see was gained or lost.");
  }

  @Test
  void aTestThatWasHiddenThenIsNotCompared() throws IOException {
    String json =
        submissions(previous("2025-05-20T17:48:37.207356-07:00", "passed", "failed"))
            .replace("null}]", "\"hidden\"}]");
    assertThat(remarks(json, grade(Visibility.VISIBLE, Outcome.PASSED, Extra.CHANGES)))
        .containsExactly(
            "Since your last submission, none of the tests that you see was gained or lost.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "17",
        "\"text\"",
        "{}",
        "{\"previous_submissions\": null}",
        "{\"previous_submissions\": {\"a\": 1}}",
        "{\"previous_submissions\": [null, 1, \"a\", [], {}]}",
        "{\"previous_submissions\": [{\"results\": {\"tests\": {\"number\": \"1.1.1\"}}}]}",
        "{\"previous_submissions\": [{\"results\": {\"tests\": [null, 1, \"a\", [[]], {}]}}]}",
        "{\"previous_submissions\": [{\"results\": [{\"tests\": 1}], \"submission_time\": 1e99}]}",
        "{\"users\": [null, {\"assignment\": 3}], \"created_at\": 7, \"assignment\": \"x\"}",
        "{\"created_at\": \"yesterday\", \"assignment\": {\"due_date\": \"+9999-99-99T0Z\"}}"
      })
  void whatIsMalformedIsLeftUnsaid(String json) throws IOException {
    Grade grade = grade(Visibility.VISIBLE, Outcome.WRONG, Extra.CHANGES, Extra.LATENESS);
    assertThat(remarks(json, grade)).isEmpty();
  }

  @Test
  void whatIsNotThereOrTooDeepIsLeftUnsaid() throws IOException {
    Grade grade = grade(Visibility.VISIBLE, Outcome.WRONG, Extra.CHANGES, Extra.LATENESS);
    assertThat(Metadata.read(folder.resolve("none.json")).remarks(grade)).isEmpty();
    assertThat(Metadata.read(folder).remarks(grade)).isEmpty();
    assertThat(remarks("[".repeat(100_000), grade)).isEmpty();
  }

  @Test
  void anotherAssignmentsResultsAreNotCompared() throws IOException {
    String json =
        submissions(previous("2025-05-20T17:48:37.207356-07:00", "failed", "failed"))
            .replace("number\", \"number", "title\", \"number");
    assertThat(remarks(json, grade(Visibility.VISIBLE, Outcome.PASSED, Extra.CHANGES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2025-05-28T19:31:00.000000-07:00 | -
          2025-05-28T19:31:00.000001-07:00 | Submitted less than a minute after the due date.
          2025-05-29T02:33:59.000000Z      | Submitted 2 min after the due date.
          2025-05-29T21:36:00.000000-07:00 | Submitted 1 day 2 h 5 min after the due date.
          2025-05-30T19:31:01.000000-07:00 | Submitted 2 days after the due date, and after the late due date too.
          """)
  void saysHowLateASubmissionIs(String created, String sentence) throws IOException {
    String json =
        """
        {"created_at": "%s", "assignment": {"due_date": "2025-05-28T19:31:00.000000-07:00",
         "late_due_date": "2025-05-30T19:31:00.000000-07:00"}}\
        """
            .formatted(created);
    assertThat(remarks(json, grade(Visibility.VISIBLE, Outcome.PASSED, Extra.LATENESS)))
        .isEqualTo(sentence == null ? List.of() : List.of(sentence));
  }

  @Test
  void anExtensionCountsForTheWholeGroup() throws IOException {
    String json =
        """
        {"created_at": "2025-05-29T12:00:00Z",
         "users": [{"assignment": {"due_date": "2025-05-28T00:00:00Z"}},
                   {"assignment": {"due_date": "2025-05-29T00:00:00Z", "late_due_date": null}}],
         "assignment": {"due_date": "2025-05-28T00:00:00Z"}}\
        """;
    assertThat(remarks(json, grade(Visibility.VISIBLE, Outcome.PASSED, Extra.LATENESS)))
        .containsExactly("Submitted 12 h after the due date.");
  }

  @Test
  void byDefaultOnlyChangesAreTold() throws IOException {
    assertThat(Grades.assignment(Visibility.VISIBLE).extras()).containsExactly(Extra.CHANGES);
    String json =
        """
        {"created_at": "2025-05-29T12:00:00Z", "assignment": {"due_date": "2025-05-28T00:00:00Z"},
         "previous_submissions": [%s]}\
        """
            .formatted(previous("2025-05-20T17:48:37Z", "passed", "passed"));
    assertThat(remarks(json, Grades.of(Visibility.VISIBLE, Outcome.PASSED, "text")))
        .containsExactly(
            "Since your last submission, none of the tests that you see was gained or lost.");
    assertThat(remarks(json, grade(Visibility.VISIBLE, Outcome.PASSED))).isEmpty();
  }
}
