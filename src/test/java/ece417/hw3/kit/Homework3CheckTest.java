package ece417.hw3.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.problem.Assignment;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.tolerance.Comparison;
import plumbline.tolerance.Match;

/** Definitions and differences say what the reference solutions say. */
class Homework3CheckTest {
  private static final int SEEDS = 20;
  private static final List<Assignment.Entry> ENTRIES = Homework3Check.assignment().entries();

  static List<String> numbers() {
    return ENTRIES.stream().map(Assignment.Entry::number).toList();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void agreesWithTheReference(String number, TestReporter reporter) {
    Assignment.Entry entry =
        ENTRIES.stream().filter(one -> one.number().equals(number)).findFirst().orElseThrow();
    Object reference = reference(entry);
    double worst = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      for (int index = 1; index <= entry.test().cases().size(); index++) {
        Question question = entry.question(index, new Seed("seed " + seed));
        Comparison comparison =
            entry.part().checker().check(question, question.answerOf(reference));
        assertThat(comparison).isInstanceOf(Match.class);
        worst = Math.max(worst, ((Match) comparison).fraction());
      }
    }
    reporter.publishEntry(
        number + ": largest error of the kit, in parts of the tolerance",
        String.format(Locale.ROOT, "%.1e", worst));
    // far enough below 1 that what the grader takes for right is not failed here
    assertThat(worst).isLessThan(0.01);
  }

  private static Object reference(Assignment.Entry entry) {
    return Homework3.assignment().problems().stream()
        .filter(problem -> problem.number().equals(entry.problem().number()))
        .findFirst()
        .orElseThrow()
        .reference();
  }
}
