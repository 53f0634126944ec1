package plumbline.gradescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.diagnosis.Diagnosis;
import plumbline.engine.Grade;
import plumbline.engine.Grades;
import plumbline.problem.Outcome;
import plumbline.problem.Visibility;

class ResultsTest {
  @TempDir private Path folder;

  private static Grade failed() {
    return Grades.of(Visibility.VISIBLE, Outcome.WRONG, "twice: wrong answer", "A remark.");
  }

  @Test
  void aFailedTestHasAllThatGradescopeShows() throws IOException {
    assertThat(Results.of(failed()))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {
                      "execution_time": 2.5,
                      "output": "2.5 of 10 points.\\n\\nA remark.",
                      "output_format": "text",
                      "test_output_format": "text",
                      "test_name_format": "text",
                      "visibility": "visible",
                      "stdout_visibility": "hidden",
                      "tests": [
                        {
                          "number": "1.1.1",
                          "name": "one number",
                          "score": 2.5,
                          "max_score": 2.5,
                          "status": "passed",
                          "output": "The case passed.",
                          "output_format": "text",
                          "visibility": "visible",
                          "tags": ["1.1", "twice", "passed"],
                          "extra_data": {
                            "problem": "1.1",
                            "method": "twice",
                            "outcome": "passed",
                            "cpu_seconds": 0.02
                          }
                        },
                        {
                          "number": "1.1.2",
                          "name": "another number",
                          "score": 0.0,
                          "max_score": 7.5,
                          "status": "failed",
                          "output": "twice: wrong answer",
                          "output_format": "text",
                          "visibility": "visible",
                          "tags": ["1.1", "twice", "wrong"],
                          "extra_data": {
                            "problem": "1.1",
                            "method": "twice",
                            "outcome": "wrong",
                            "cpu_seconds": 1.25,
                            "case": "1.1.2/1"
                          }
                        }
                      ],
                      "extra_data": {"assignment": "Doubling", "sandbox": "locked"}
                    }
                    """));
  }

  @Test
  void withAHiddenTestTheTotalIsNotTold() {
    Grade grade = Grades.of(Visibility.HIDDEN, Outcome.WRONG, "wrong", "A remark.");
    assertThat(Results.of(grade).get("output").asText()).isEqualTo("A remark.");
    assertThat(Results.of(grade).at("/tests/1/visibility").asText()).isEqualTo("hidden");
  }

  @ParameterizedTest
  @CsvSource({
    "VISIBLE, visible",
    "AFTER_DUE_DATE, after_due_date",
    "AFTER_PUBLISHED, after_published",
    "HIDDEN, hidden"
  })
  void aTestIsShownWhenItsDeclarationSays(Visibility declared, String written) throws IOException {
    Path file = folder.resolve("results.json");
    Results.write(Grades.of(declared, Outcome.PASSED, "The case passed."), file);
    ResultsSchema.requireValid(file);
    JsonNode results = new ObjectMapper().readTree(file.toFile());
    assertThat(results.at("/tests/0/visibility").asText()).isEqualTo("visible");
    assertThat(results.at("/tests/1/visibility").asText()).isEqualTo(written);
    assertThat(results.has("leaderboard")).isFalse();
  }

  @Test
  void aLeaderboardIsWrittenWhereItIsDeclared() throws IOException {
    Path file = folder.resolve("results.json");
    Results.write(Grades.ranked(Visibility.VISIBLE, Outcome.PASSED), file);
    ResultsSchema.requireValid(file);
    assertThat(leaderboard(file))
        .isEqualTo(
            """
            [{"name":"Digits of accuracy","value":12.5,"order":"desc"},\
            {"name":"Twos","value":5.0,"order":"asc"}]\
            """);
  }

  @Test
  void aFailedTestIsWorthNoDigitsAndIsNotMeasured() throws IOException {
    Path file = folder.resolve("results.json");
    Results.write(Grades.ranked(Visibility.VISIBLE, Outcome.WRONG), file);
    assertThat(leaderboard(file))
        .isEqualTo("[{\"name\":\"Digits of accuracy\",\"value\":0.0,\"order\":\"desc\"}]");
  }

  @Test
  void aHiddenTestLeavesNoTraceOnTheLeaderboard() throws IOException {
    Path file = folder.resolve("results.json");
    Results.write(Grades.ranked(Visibility.HIDDEN, Outcome.PASSED), file);
    String passed = leaderboard(file);
    Results.write(Grades.ranked(Visibility.HIDDEN, Outcome.WRONG), file);
    assertThat(leaderboard(file)).isEqualTo(passed).contains("15.3", "2.0");
  }

  private static String leaderboard(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile()).get("leaderboard").toString();
  }

  @Test
  void whateverAStudentWritesTheFileIsValid() throws IOException {
    String evil = "\0\u001b[31m\uD800 \"}],\"score\": 100 \\ </script> \uFEFF".repeat(9_999);
    Grade grade = Grades.of(Visibility.VISIBLE, Outcome.EXCEPTION, evil, evil, evil, evil, evil);
    Path file = folder.resolve("results.json");
    Results.write(grade, file);
    ResultsSchema.requireValid(file);
    JsonNode results = new ObjectMapper().readTree(file.toFile());
    assertThat(results.get("output").asText()).hasSizeLessThan(100_000);
    assertThat(results.at("/tests/1/score").asDouble()).isZero();
    assertThat(results.toString()).doesNotContain("\\u0000", "\\u001B", "\uFEFF", "\\uD800");
  }

  @Test
  void aMistakeThatWasRecognisedIsThereToBeCounted() {
    Diagnosis half = new Diagnosis("half", Diagnosis.Source.KNOWN_MISTAKE, "Half.", "Half.", 0);
    JsonNode test = Results.of(Grades.diagnosed(half)).at("/tests/1");
    assertThat(test.at("/extra_data/mistake").asText()).isEqualTo("half");
    assertThat(test.at("/extra_data/mistake_known").asBoolean()).isTrue();
    assertThat(test.get("score").asDouble()).isZero();
    assertThat(test.get("tags").toString()).isEqualTo("[\"1.1\",\"twice\",\"wrong\"]");
  }

  @Test
  void creditForAMistakeIsAShareOfThePointsAndATag() {
    Diagnosis half = new Diagnosis("half", Diagnosis.Source.KNOWN_MISTAKE, "Half.", "Half.", 0.2);
    JsonNode test = Results.of(Grades.diagnosed(half)).at("/tests/1");
    // a fifth of 7.5 points
    assertThat(test.get("score").asDouble()).isEqualTo(1.5);
    assertThat(test.get("status").asText()).isEqualTo("failed");
    assertThat(test.get("tags").toString()).endsWith(",\"partial-credit\"]");
  }

  @Test
  void theFileIsPlainUtf8() throws IOException {
    Path file = folder.resolve("results.json");
    Results.write(Grades.of(Visibility.VISIBLE, Outcome.WRONG, "‖AX‖"), file);
    byte[] bytes = Files.readAllBytes(file);
    assertThat(bytes[0]).isEqualTo((byte) '{');
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("‖AX‖").endsWith("}");
  }

  @Test
  void nothingButTheFileIsLeftBehind() throws IOException {
    Path file = folder.resolve("results.json");
    Files.writeString(file, "old");
    Results.write(failed(), file);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    ResultsSchema.requireValid(file);
  }

  @Test
  void whatCannotBeWrittenLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("results.json");
    Files.createDirectories(file.resolve("not-empty"));
    assertThatIOException().isThrownBy(() -> Results.write(failed(), file));
    assertThat(file.resolve("not-empty")).exists();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
