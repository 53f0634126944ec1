package ece417.hw3.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import plumbline.engine.Sample;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;
import plumbline.problem.Problem;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.submission.Contracts;
import plumbline.submission.Submission;
import plumbline.tolerance.Match;
import plumbline.worker.InProcess;

/**
 * What the kit says of the sample submissions, beside what the grader must say: whatever is right
 * passes, and nearly all that is wrong fails. The samples run in this process, since they are our
 * own; those that run away are not asked.
 */
class SampleVerdictsTest {
  private static final Assignment KIT = Homework3Check.assignment();
  private static final List<Class<?>> CONTRACTS = contracts();
  private static final List<String> COLLECTIONS =
      List.of(
          "frobenius-norm",
          "relu-interpolator",
          "binary-classifier",
          "max-pooling-filter",
          "whole-homework");

  /** Wrong samples that only a solution can find out, with the reason. */
  private static final Map<String, String> BEYOND_THE_KIT = Map.of();

  private static final Map<Sample, Map<String, Boolean>> VERDICTS = new LinkedHashMap<>();

  private static List<Class<?>> contracts() {
    List<Class<?>> types = new ArrayList<>();
    KIT.problems().forEach(problem -> types.add(problem.contract().type()));
    return types;
  }

  @BeforeAll
  static void check() throws IOException {
    for (String collection : COLLECTIONS) {
      for (Sample sample : Sample.in(collection)) {
        if (!sample.isOf("runaway")) {
          VERDICTS.put(sample, verdicts(sample));
        }
      }
    }
  }

  @Test
  void whateverIsRightPasses() {
    List<Sample> right = VERDICTS.keySet().stream().filter(one -> one.isOf("right")).toList();
    assertThat(right).hasSizeGreaterThan(40);
    assertThat(right)
        .allSatisfy(
            sample -> assertThat(VERDICTS.get(sample)).isNotEmpty().doesNotContainValue(false));
  }

  @Test
  void atLeast95PercentOfTheWrongFail(TestReporter reporter) {
    List<Sample> wrong = VERDICTS.keySet().stream().filter(one -> one.isOf("wrong")).toList();
    List<String> passed =
        wrong.stream()
            .filter(sample -> !VERDICTS.get(sample).containsValue(false))
            .map(Sample::toString)
            .toList();
    reporter.publishEntry(
        "wrong samples that fail the kit",
        String.format(Locale.ROOT, "%d of %d", wrong.size() - passed.size(), wrong.size()));
    assertThat(wrong).hasSizeGreaterThan(100);
    assertThat(passed.size()).isLessThanOrEqualTo(wrong.size() * 5 / 100);
    assertThat(passed).containsExactlyInAnyOrderElementsOf(BEYOND_THE_KIT.keySet());
  }

  /** Not only some method of a wrong sample fails, but the one that is wrong, and no other. */
  @Test
  void eachMethodPassesOrFailsAsInTheGrader() {
    assertThat(VERDICTS)
        .allSatisfy(
            (sample, verdicts) ->
                verdicts.forEach(
                    (method, passed) ->
                        assertThat(sample.expected().get(method).equals(Set.of(Outcome.PASSED)))
                            .as("%s %s", sample, method)
                            .isEqualTo(passed)));
  }

  /** Whether each method that is there passes. */
  private static Map<String, Boolean> verdicts(Sample sample) throws IOException {
    Submission submission = Submission.collect(sample.folder(), Contracts.of(CONTRACTS));
    InProcess code = new InProcess(CONTRACTS, submission.sources());
    Map<String, Boolean> verdicts = new LinkedHashMap<>();
    for (Problem problem : KIT.problems()) {
      for (Assignment.Entry entry : Assignment.entries(problem)) {
        String method = problem.number() + " " + entry.part().method();
        if (sample.expected().containsKey(method)) {
          verdicts.merge(method, passes(entry, code), Boolean::logicalAnd);
        }
      }
    }
    return verdicts;
  }

  private static boolean passes(Assignment.Entry entry, InProcess code) {
    Class<?> contract = entry.problem().contract().type();
    if (!code.isFound(contract)) {
      return false;
    }
    Optional<Object> instance = code.open(contract);
    Seed seed = new Seed("a seed for samples");
    for (int index = 1; index <= entry.test().cases().size() && instance.isPresent(); index++) {
      if (!passes(entry, index, seed, instance.get())) {
        return false;
      }
    }
    return instance.isPresent();
  }

  private static boolean passes(Assignment.Entry entry, int index, Seed seed, Object instance) {
    Question question = entry.question(index, seed);
    // the sample's own arguments, which it may change
    Object[] arguments = entry.question(index, seed).asked().arguments();
    try {
      Object answer = question.method().invoke(instance, arguments);
      return entry.part().checker().check(question, answer) instanceof Match;
    } catch (InvocationTargetException e) {
      return false;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
