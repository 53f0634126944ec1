package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import plumbline.diagnosis.Diagnosis;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;
import plumbline.problem.Seed;
import plumbline.sandbox.Limits;
import plumbline.sandbox.Sandbox;

/** Grades samples in real, locked workers and holds them against what they say of themselves. */
final class SampleGrading implements AutoCloseable {
  /** Shorter than what ships, since the runaway samples use them up. */
  private static final TimeLimits LIMITS =
      new TimeLimits(
          Duration.ofSeconds(3),
          Duration.ofSeconds(2),
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          Duration.ofMinutes(5));

  private final Sandbox sandbox =
      Sandbox.open(
          Path.of(System.getProperty("plumbline.worker.home")),
          Sandbox.Level.LOCKED,
          Limits.standard());

  private final ThreadLocal<Grader> ofMany =
      ThreadLocal.withInitial(() -> Grader.ofMany(Homework3.assignment(), sandbox, settings()));

  /** Grades an upload as Gradescope does. */
  Grade grade(Path upload) throws IOException {
    return grade(Homework3.assignment(), upload);
  }

  /** Grades an upload as one of a class, which takes half the time. */
  Grade gradeAmongMany(Path upload) throws IOException {
    return ofMany.get().grade(upload);
  }

  /** Grades an upload for another assignment. */
  Grade grade(Assignment assignment, Path upload) throws IOException {
    return new Grader(assignment, sandbox, settings()).grade(upload);
  }

  private static Settings settings() {
    return Settings.of(new Seed("a seed for tests"), LIMITS);
  }

  /** Fails unless every method ended in a way that is expected of it; others must be missing. */
  static void requireAsExpected(Grade grade, Map<String, Set<Outcome>> expected) {
    assertThat(expected).as("expectations in the files").isNotEmpty();
    Map<String, Outcome> actual = Sample.actual(grade);
    actual.forEach(
        (method, outcome) ->
            assertThat(expected.getOrDefault(method, Set.of(Outcome.MISSING)))
                .as("%s%n%s", method, explanations(grade))
                .contains(outcome));
    assertThat(actual.keySet()).containsAll(expected.keySet());
  }

  /** Fails unless every failed test has a diagnosis that is expected of it. */
  static void requireNamed(Grade grade, Map<String, Set<String>> names) {
    for (TestGrade test : grade.tests()) {
      if (Interview.isPossibleAfter(test.outcome())) {
        String method = test.entry().problem().number() + " " + test.entry().part().method();
        assertThat(names.getOrDefault(method, Set.of()))
            .as("the names of %s%n%s", method, test.explanation())
            .contains(test.evidence().diagnosis().map(Diagnosis::key).orElse(Sample.NONE));
      }
    }
  }

  private static String explanations(Grade grade) {
    StringBuilder text = new StringBuilder();
    for (TestGrade test : grade.tests()) {
      if (test.outcome() != Outcome.MISSING) {
        text.append(
            "%s %s%n%s%n".formatted(test.entry().number(), test.outcome(), test.explanation()));
      }
    }
    return text + String.join("\n", grade.remarks());
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
