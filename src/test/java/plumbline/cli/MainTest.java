package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ece417.hw3.grading.Homework3;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.gradescope.ResultsSchema;
import plumbline.problem.Assignment;

class MainTest {
  private static final String WORKER_HOME = "plumbline.worker.home";
  private static final Assignment HOMEWORK = Homework3.assignment();
  private static final long TOTAL = Math.round(HOMEWORK.points());
  private static final Path SAMPLE = Path.of("src/test/resources/submissions/whole-homework/right");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final String workerHome = System.getProperty(WORKER_HOME);

  @TempDir private Path root;
  private Path results;

  @BeforeEach
  void makeGradescopesFolders() throws IOException {
    Files.createDirectories(root.resolve("submission"));
    results = Files.createDirectories(root.resolve("results")).resolve("results.json");
  }

  @AfterEach
  void restoreWorkerHome() {
    System.setProperty(WORKER_HOME, workerHome);
  }

  private int run(String... arguments) {
    Map<String, String> environment =
        Map.of("AUTOGRADER_ROOT", root.toString(), "PLUMBLINE_SEED", "a seed for tests");
    return Main.run(arguments, environment, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void asGradescopeRunsItARightSubmissionGetsAllPoints() throws IOException {
    copySample();
    Files.writeString(results, "a stale one");
    assertThat(run()).isEqualTo(Main.OK);
    assertThat(output()).isEqualTo("Graded: 100 of %s points.\n".formatted(TOTAL));
    ResultsSchema.requireValid(results);
    JsonNode json = new ObjectMapper().readTree(results.toFile());
    assertThat(json.at("/extra_data/sandbox").asText()).isEqualTo("locked");
    assertThat(json.get("tests")).hasSize(HOMEWORK.entries().size());
    // the sample solves the homework's own problems
    assertThat(json.get("tests"))
        .filteredOn(test -> test.get("number").asText().matches("3\\.[1-4]\\..*"))
        .hasSize(12)
        .allSatisfy(test -> assertThat(test.get("status").asText()).isEqualTo("passed"));
  }

  @Test
  void anEmptyUploadStillHasAllTestsWithTheirMaxima() throws IOException {
    assertThat(run()).isEqualTo(Main.OK);
    ResultsSchema.requireValid(results);
    JsonNode json = new ObjectMapper().readTree(results.toFile());
    double maximum = 0;
    for (JsonNode test : json.get("tests")) {
      assertThat(test.get("score").asDouble()).isZero();
      maximum += test.get("max_score").asDouble();
    }
    assertThat(maximum).isEqualTo(HOMEWORK.points());
  }

  @Test
  void aFaultOfTheGraderWritesNoScoreAndLeavesNoStaleOne() throws IOException {
    Files.writeString(results, "a stale one");
    System.setProperty(WORKER_HOME, root.resolve("nowhere").toString());
    assertThat(run()).isEqualTo(Main.FAULT);
    assertThat(results).doesNotExist();
    assertThat(errors()).startsWith("Nothing was graded");
  }

  @Test
  void gradesAFolderAndPrintsATable() throws IOException {
    copySample();
    Path file = root.resolve("out.json");
    String folder = root.resolve("submission").toString();
    assertThat(run("grade", folder, "--out", file.toString())).isEqualTo(Main.OK);
    assertThat(output())
        .startsWith("3.1.1   norm of a product")
        .endsWith("100 of %s points\n".formatted(TOTAL));
    ResultsSchema.requireValid(file);
  }

  @Test
  void theSameSeedGivesTheSameResults() throws IOException {
    copySample();
    List<String> first = outputs("one");
    assertThat(outputs("one")).isEqualTo(first);
    assertThat(outputs("two")).isNotEqualTo(first);
  }

  /** What the tests say; how large the largest error was depends on the inputs. */
  private List<String> outputs(String seed) throws IOException {
    Path file = root.resolve("out.json");
    run("grade", root.resolve("submission").toString(), "--seed", seed, "--out", file.toString());
    return new ObjectMapper().readTree(file.toFile()).get("tests").findValuesAsText("output");
  }

  @Test
  void aFolderThatIsNotThereIsTheUsersMistake() {
    assertThat(run("grade", "/no/such/folder")).isEqualTo(Main.USAGE);
    assertThat(errors())
        .isEqualTo(
            """
            There is no /no/such/folder to grade.
            Try: run_autograder grade --help
            """);
  }

  @Test
  void aMissingFolderArgumentIsTheUsersMistake() {
    assertThat(run("grade")).isEqualTo(Main.USAGE);
    assertThat(errors())
        .isEqualTo(
            """
            Missing required parameter: 'DIR'
            Try: run_autograder grade --help
            """);
  }

  @Test
  void anUnknownCommandIsTheUsersMistake() {
    assertThat(run("grad", ".")).isEqualTo(Main.USAGE);
    assertThat(errors()).contains("'grad'").endsWith("Try: run_autograder --help\n");
  }

  @Test
  void anOutputFolderThatIsNotThereIsTheUsersMistakeBeforeAnythingIsGraded() {
    String folder = root.resolve("submission").toString();
    assertThat(run("grade", folder, "--out", "/no/such/results.json")).isEqualTo(Main.USAGE);
    assertThat(errors()).startsWith("There is no folder /no/such to write to.\n");
    assertThat(output()).isEmpty();
  }

  @Test
  void withoutGradescopesFoldersItSaysWhatTheCommandIsFor() throws IOException {
    Files.delete(root.resolve("submission"));
    assertThat(run()).isEqualTo(Main.USAGE);
    assertThat(errors())
        .isEqualTo(
            """
            There is no folder %s. Without a command this is Gradescope's entry point; to grade\
             a folder of your own: run_autograder grade DIR
            Try: run_autograder --help
            """
                .formatted(root.resolve("submission")));
  }

  @Test
  void anEmptySeedIsTheUsersMistake() {
    assertThat(run("grade", root.toString(), "--seed", " ")).isEqualTo(Main.USAGE);
    assertThat(errors()).startsWith("The seed is empty.\n");
  }

  @Test
  void helpNamesTheExitCodes() {
    assertThat(run("--help")).isEqualTo(Main.OK);
    assertThat(output()).contains("Exit codes: 0 graded, 1 something to change");
  }

  private void copySample() throws IOException {
    try (var samples = Files.list(SAMPLE)) {
      Path sample = samples.sorted().findFirst().orElseThrow();
      try (var files = Files.walk(sample)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = root.resolve("submission").resolve(sample.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }
}
