package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.gradescope.ResultsSchema;
import plumbline.problem.Outcome;

/**
 * The zip, in a container as Gradescope makes and uses it. Needs root, Debian's packages
 * debootstrap and util-linux, a network for them, and control groups; where one is missing, it
 * fails.
 */
@Tag("container")
@Timeout(1200)
class ContainerTest {
  private static final Path SAMPLES = Path.of("src/test/resources/submissions");
  private static final long MEGABYTE = 1_000_000;

  @TempDir private static Path images;
  private static Container container;

  @TempDir private Path folder;

  @BeforeAll
  static void setUp() throws IOException, InterruptedException {
    container = Container.of(Path.of("target/autograder.zip"), images);
  }

  @AfterAll
  static void remove() throws IOException, InterruptedException {
    Container.remove(images);
  }

  /** Half a CPU: no limit of time may strike, not even for slow but right code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "whole-homework/right/maven-project",
        "whole-homework/right/one-class-for-all",
        "whole-homework/wrong/three-right-one-wrong",
        "whole-homework/wrong/one-file-does-not-compile",
        "whole-homework/runaway/one-method-exits"
      })
  void gradesInFourHundredMegabytes(String name) throws IOException, InterruptedException {
    Sample sample = Sample.of(SAMPLES.resolve(name));
    Container.Run run = grade(name, sample.folder());
    requireAsExpected(run, sample.expected());
    assertThat(run.memory()).isLessThan(400 * MEGABYTE); // of issue 8
  }

  @Test
  void anEmptySubmissionGetsNothingAndIsToldSo() throws IOException, InterruptedException {
    Container.Run run = grade("empty", folder);
    JsonNode results = new ObjectMapper().readTree(run.results().toFile());
    assertThat(results.get("output").asText()).startsWith("0 of 100 points.");
    assertThat(results.get("tests")).allMatch(test -> test.get("score").asDouble() == 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exhausting/heap-relentlessly",
        "exhausting/native-memory",
        "exhausting/threads-relentlessly",
        "exhausting/prints-relentlessly",
        "forging/halts-as-if-done",
        "forging/results-files",
        "forging/watches-results",
        "network/tcp",
        "stealing/environment",
        "stealing/files",
        "stealing/proc",
        "tampering/kills-the-grader",
        "tampering/starts-programs"
      })
  void containsAHostileSubmission(String name) throws IOException, InterruptedException {
    Sample sample = Sample.of(SAMPLES.resolve("hostile").resolve(name));
    HostileTest.copy(sample.folder(), folder);
    Map<String, Set<Outcome>> expected = HostileTest.withCompanions(sample, folder);
    requireAsExpected(grade(name, folder), expected);
  }

  /** Also checks what must be so whatever was uploaded. */
  private static Container.Run grade(String name, Path upload)
      throws IOException, InterruptedException {
    Container.Run run = container.grade(upload);
    System.out.printf(
        "%s: wall %s s; %d MB in use at most, %d MB with cached files%n",
        name, run.said("wall").get(0), run.memory() / MEGABYTE, run.counted() / MEGABYTE);
    assertThat(run.said("status")).as("status of run_autograder").containsExactly("0");
    assertThat(run.said("left")).as("processes left").isEmpty();
    assertThat(run.kills()).as("processes ended for want of memory").isZero();
    ResultsSchema.requireValid(run.results());
    assertThat(Files.readString(run.results())).doesNotContain(Container.TOKEN);
    assertThat(written(run)).containsExactlyInAnyOrder("results/results.json", "results/stdout");
    return run;
  }

  /**
   * Files left, but for what the harness puts there itself, and for statistics that setup.sh's JVM
   * left and the grader's removed.
   */
  private static List<String> written(Container.Run run) throws IOException {
    Path autograder = run.changes().resolve("autograder");
    try (Stream<Path> files = Files.walk(run.changes())) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> autograder.relativize(file).toString())
          .filter(
              file ->
                  !file.matches("submission/.*|submission_metadata.json|../tmp/hsperfdata_root/.*"))
          .toList();
    }
  }

  /** As in a grade: a method has ended as its first test that did not pass. */
  private static void requireAsExpected(Container.Run run, Map<String, Set<Outcome>> expected)
      throws IOException {
    JsonNode results = new ObjectMapper().readTree(run.results().toFile());
    for (JsonNode test : results.get("tests")) {
      JsonNode extra = test.get("extra_data");
      String method = extra.get("problem").asText() + " " + extra.get("method").asText();
      assertThat(expected.getOrDefault(method, Set.of(Outcome.MISSING)))
          .as("%s: %s", method, test.get("output").asText())
          .extracting(Outcome::tag)
          .contains(extra.get("outcome").asText());
    }
  }
}
