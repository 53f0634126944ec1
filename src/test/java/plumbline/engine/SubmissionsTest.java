package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.problem.Outcome;
import plumbline.problem.Seed;
import plumbline.sandbox.Limits;
import plumbline.sandbox.Sandbox;

/** Every sample submission goes through real workers and must end as its files say. */
class SubmissionsTest {
  private static final List<String> COLLECTIONS =
      List.of(
          "frobenius-norm",
          "relu-interpolator",
          "binary-classifier",
          "max-pooling-filter",
          "whole-homework");

  /** Shorter than what ships, since the runaway samples use them up. */
  private static final TimeLimits LIMITS =
      new TimeLimits(
          Duration.ofSeconds(3),
          Duration.ofSeconds(2),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofMinutes(5));

  private static Sandbox sandbox;

  @BeforeAll
  static void openSandbox() {
    Path home = Path.of(System.getProperty("plumbline.worker.home"));
    sandbox = Sandbox.open(home, Sandbox.Level.LOCKED, Limits.standard());
  }

  @AfterAll
  static void closeSandbox() {
    sandbox.close();
  }

  static Stream<Sample> samples() throws IOException {
    Stream<Sample> all = Stream.of();
    for (String collection : COLLECTIONS) {
      all = Stream.concat(all, Sample.in(collection).stream());
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleEndsAsItSays(Sample sample) throws IOException {
    assertThat(sample.expected()).as("expectations in the files").isNotEmpty();
    Settings settings = Settings.of(new Seed("a seed for tests"), LIMITS);
    Grade grade = new Grader(Homework3.assignment(), sandbox, settings).grade(sample.folder());
    Map<String, Outcome> actual = Sample.actual(grade);
    actual.forEach(
        (method, outcome) ->
            assertThat(sample.expected().getOrDefault(method, Set.of(Outcome.MISSING)))
                .as("%s%n%s", method, explanations(grade))
                .contains(outcome));
    assertThat(actual.keySet()).containsAll(sample.expected().keySet());
  }

  @Test
  void thereAreEnoughSamplesOfEachKind() throws IOException {
    Map<String, Long> kinds =
        samples()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    sample -> sample.folder().getParent().getFileName().toString(),
                    java.util.stream.Collectors.counting()));
    assertThat(kinds.get("right")).isGreaterThanOrEqualTo(24);
    assertThat(kinds.get("wrong")).isGreaterThanOrEqualTo(60);
    assertThat(kinds.get("runaway")).isGreaterThanOrEqualTo(16);
  }

  private static String explanations(Grade grade) {
    StringBuilder text = new StringBuilder();
    for (TestGrade test : grade.tests()) {
      text.append(
          "%s %s%n%s%n".formatted(test.entry().number(), test.outcome(), test.explanation()));
    }
    return text + String.join("\n", grade.remarks());
  }
}
