package ece417.hw3.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.diagnosis.Response;
import plumbline.problem.Assignment;
import plumbline.problem.Problem;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.tolerance.Match;

/**
 * Every small change of a reference solution is a wrong answer, and the tests must fail it. A
 * change that survives must be listed with the reason why it is none.
 */
final class MutationTest {
  private static final Path REFERENCES = Path.of("reference", "ece417", "hw3", "reference");
  private static final Seed SEED = new Seed("a seed for mutants");
  private static final int SECONDS = 5;

  /** Survivors by class: the change, and why it changes nothing that counts. */
  private static final Map<String, Map<String, String>> EQUIVALENT =
      Map.of(
          "BinaryClassifierReference",
          Map.of("line 20: z, 0 -> 0, z", "the larger of two numbers is the same either way"),
          "MaxPoolingFilterReference",
          Map.of(
              "line 20: > -> >=",
              "it matters among equal pixels only, and none is equal to the maximum"));

  private static final ExecutorService EXECUTOR =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "mutant");
            thread.setDaemon(true);
            return thread;
          });

  @TempDir private Path classes;

  @AfterAll
  static void stop() {
    EXECUTOR.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everySmallChangeOfAReferenceLosesPoints(int index, TestReporter reporter) throws Exception {
    Problem problem = Homework3.assignment().problems().get(index);
    Class<?> original = problem.reference().getClass();
    List<Mutant> mutants = Mutant.of(REFERENCES.resolve(original.getSimpleName() + ".java"));
    Map<Mutant, Object> instances =
        new MutantClasses(problem.contract().type(), original, mutants)
            .instances(original.getPackageName(), Files.createDirectories(classes));
    List<List<Question>> questions = new ArrayList<>();
    for (Assignment.Entry entry : Assignment.entries(problem)) {
      questions.add(DrawnCases.questions(entry, SEED));
    }
    List<String> survivors = new ArrayList<>();
    for (Map.Entry<Mutant, Object> one : instances.entrySet()) {
      if (survives(problem, questions, one.getValue())) {
        survivors.add(one.getKey().description());
      }
    }
    reporter.publishEntry(
        original.getSimpleName(),
        "%d of %d mutants fail".formatted(instances.size() - survivors.size(), instances.size()));
    assertThat(instances).hasSizeGreaterThanOrEqualTo(8);
    assertThat(survivors)
        .containsExactlyInAnyOrderElementsOf(
            EQUIVALENT.getOrDefault(original.getSimpleName(), Map.of()).keySet());
  }

  private static boolean survives(
      Problem problem, List<List<Question>> questions, Object implementation) throws Exception {
    Future<Boolean> passing =
        EXECUTOR.submit(
            () -> {
              List<Assignment.Entry> entries = Assignment.entries(problem);
              boolean all = true;
              for (int i = 0; all && i < entries.size(); i++) {
                Assignment.Entry entry = entries.get(i);
                all =
                    questions.get(i).stream()
                        .allMatch(question -> passes(entry, question, implementation));
              }
              return all;
            });
    try {
      return passing.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      passing.cancel(true); // its loops look for that
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the test itself failed", e);
    }
  }

  private static boolean passes(Assignment.Entry entry, Question question, Object implementation) {
    Response response = Response.of(question, implementation);
    return !response.threw()
        && entry.part().checker().check(question, response.answer()) instanceof Match;
  }
}
