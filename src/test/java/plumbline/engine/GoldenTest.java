package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;
import plumbline.gradescope.Results;
import plumbline.gradescope.ResultsSchema;
import plumbline.problem.Assignment;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Visibility;
import plumbline.report.TerminalReport;

/**
 * What students and staff see of twelve submissions, whole. After an intended change {@code mvn
 * verify -Dgolden.update=true} writes the files anew; then look at the difference.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path SAMPLES = Path.of("src/test/resources/submissions");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static final String TITLE = Homework3.assignment().title();

  /** The homework's own, whatever an instructor adds. */
  private static final List<Problem> PROBLEMS = Homework3.assignment().problems().subList(0, 4);

  private static final SampleGrading GRADING = new SampleGrading();

  @TempDir private Path folder;

  @AfterAll
  static void closeSandbox() {
    GRADING.close();
  }

  // on the method, since other classes look at this JVM's processes and must not run beside it
  @ParameterizedTest(name = "{0}")
  @Execution(ExecutionMode.CONCURRENT)
  @CsvSource({
    "right, whole-homework/right/one-class-for-all",
    "wrong-norm, frobenius-norm/wrong/factor-two",
    "wrong-interpolator, relu-interpolator/wrong/sign-of-b1",
    "wrong-classifier, whole-homework/wrong/three-right-one-wrong",
    "wrong-filter, max-pooling-filter/wrong/not-flipped",
    "wrong-shape, frobenius-norm/wrong/transposed-layout",
    "compile-error, whole-homework/wrong/one-file-does-not-compile",
    "runaway, whole-homework/runaway/one-method-exits",
    "salvage,",
    "missing,",
    "exception,",
    "edited-interface,"
  })
  void looksAsItDid(String name, String sample) throws IOException {
    Path upload = sample == null ? GOLDEN.resolve(name).resolve("upload") : SAMPLES.resolve(sample);
    compare(name, GRADING.grade(new Assignment(TITLE, PROBLEMS), upload));
  }

  @Test
  void looksAsItDidWhereTestsAreNotVisible() throws IOException {
    Path upload = SAMPLES.resolve("whole-homework/wrong/helpers-right-mains-wrong");
    compare("hidden", GRADING.grade(partlyHidden(), upload));
  }

  /** The first problem is hidden, the second and the third one are seen later. */
  private static Assignment partlyHidden() {
    return new Assignment(
        TITLE,
        List.of(
            shown(PROBLEMS.get(0), Visibility.HIDDEN),
            shown(PROBLEMS.get(1), Visibility.AFTER_DUE_DATE),
            shown(PROBLEMS.get(2), Visibility.AFTER_PUBLISHED),
            PROBLEMS.get(3)));
  }

  private static Problem shown(Problem problem, Visibility when) {
    return problem.withParts(
        part ->
            new Part(
                part.method(),
                part.checker(),
                part.measure(),
                part.tests().stream().map(test -> test.shown(when)).toList()));
  }

  private void compare(String name, Grade grade) throws IOException {
    Path results = folder.resolve("results.json");
    Results.write(grade, results);
    ResultsSchema.requireValid(results);
    String table = new TerminalReport(Ansi.OFF).print(grade);
    compareFile(GOLDEN.resolve(name).resolve("results.json"), Files.readString(results) + "\n");
    compareFile(GOLDEN.resolve(name).resolve("table.txt"), table);
  }

  private static void compareFile(Path golden, String text) throws IOException {
    String normal = normal(text);
    if (UPDATE) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, normal);
    }
    assertThat(normal)
        .as("%s; after an intended change: -Dgolden.update=true", golden)
        .isEqualTo(Files.readString(golden));
  }

  /** Times depend on the machine, and so do the last digits of right answers. */
  private static String normal(String text) {
    return text.replaceAll("(?<=\"(execution_time|cpu_seconds)\" : )[0-9.E-]+", "0")
        .replaceAll("(?<= cases? passed\\.) Your answers [^\"]*", " #");
  }

  @Test
  void noGoldenFileIsLeftOver() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      assertThat(folders).hasSize(13);
    }
  }
}
