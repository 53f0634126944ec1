package ece417.hw3.grading;

import static ece417.hw3.grading.DrawnCases.SEEDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.diagnosis.Response;
import plumbline.problem.Assignment;
import plumbline.problem.Assignment.Entry;
import plumbline.problem.Case;
import plumbline.problem.KnownMistake;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.tolerance.Match;

final class Homework3Test {
  private static final Assignment HOMEWORK = Homework3.assignment();
  private static final Map<String, List<Question>> QUESTIONS = new HashMap<>();

  private static Stream<Named<Entry>> entries() {
    return HOMEWORK.entries().stream().map(entry -> Named.of(entry.number(), entry));
  }

  private static Stream<Named<KnownMistake>> mistakes() {
    return HOMEWORK.problems().stream()
        .flatMap(problem -> problem.mistakes().stream())
        .map(mistake -> Named.of(mistake.method() + " " + mistake.name(), mistake));
  }

  // The methods and their points are those of the homework's table: 5 and 20 for each problem. An
  // instructor may add others behind them.
  @Test
  void isWorthAHundredPoints() {
    assertThat(HOMEWORK.title()).isEqualTo("ECE 417 Homework 3");
    assertThat(HOMEWORK.entries())
        .extracting(e -> e.number() + " " + e.part().method() + " " + e.test().points())
        .startsWith(
            "3.1.1 norm 5.0",
            "3.1.2 gradient 8.0",
            "3.1.3 gradient 12.0",
            "3.2.1 hiddenNodes 5.0",
            "3.2.2 fit 8.0",
            "3.2.3 fit 12.0",
            "3.3.1 probability 5.0",
            "3.3.2 lossGradient 8.0",
            "3.3.3 lossGradient 12.0",
            "3.4.1 peak 5.0",
            "3.4.2 updatedFilter 8.0",
            "3.4.3 updatedFilter 12.0");
    assertThat(HOMEWORK.entries().stream().limit(12).mapToDouble(e -> e.test().points()).sum())
        .isEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void drawsTheSameCasesAgainFromTheSameSeedAndOthersFromAnother(Entry entry) {
    assertThat(allNumbers(entry, new Seed("a"))).isEqualTo(allNumbers(entry, new Seed("a")));
    if (!entry.part().method().equals("hiddenNodes")) {
      assertThat(allNumbers(entry, new Seed("a"))).isNotEqualTo(allNumbers(entry, new Seed("b")));
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void asksNothingTwice(Entry entry) {
    assertThat(DrawnCases.of(entry.number(), new Seed("a")))
        .extracting(asked -> Arrays.toString(DrawnCases.numbers(asked)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void startsSmallAndGrows(Entry entry) {
    for (Seed seed : SEEDS) {
      List<Case> cases = DrawnCases.of(entry.number(), seed);
      if (entry.test().points() == 8) {
        assertThat(cases)
            .extracting(asked -> DrawnCases.numbers(asked).length)
            .isSortedAccordingTo(Integer::compare);
      }
      Map<String, List<Case>> series =
          cases.stream().collect(Collectors.groupingBy(asked -> asked.label()));
      assertThat(series.values())
          .allSatisfy(
              one ->
                  assertThat(one)
                      .extracting(DrawnCases::longestSide)
                      .isSortedAccordingTo(Integer::compare));
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void referencePassesEveryTest(Entry entry) {
    for (Seed seed : SEEDS) {
      assertThat(DrawnCases.questions(entry, seed))
          .allMatch(question -> passes(entry, question, question.reference()));
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakeFailsEveryTestOfItsMethodAndNoOther(KnownMistake mistake) {
    for (Entry entry : HOMEWORK.entries()) {
      if (entry.problem().contract().type().isInstance(mistake.implementation())) {
        boolean wrong = entry.part().method().equals(mistake.method());
        for (Seed seed : SEEDS.subList(0, 3)) {
          assertThat(questions(entry, seed))
              .as(mistake.name() + " in " + entry.number() + " with " + seed.text())
              .matches(
                  all ->
                      wrong
                          != all.stream()
                              .allMatch(one -> passes(entry, one, mistake.implementation())));
        }
      }
    }
  }

  /** Drawn once for all mistakes. */
  private static List<Question> questions(Entry entry, Seed seed) {
    return QUESTIONS.computeIfAbsent(
        entry.number() + " of " + seed.text(), key -> DrawnCases.questions(entry, seed));
  }

  private static boolean passes(Entry entry, Question question, Object implementation) {
    Response response = Response.of(question, implementation);
    return !response.threw()
        && entry.part().checker().check(question, response.answer()) instanceof Match;
  }

  private static double[] allNumbers(Entry entry, Seed seed) {
    return DrawnCases.of(entry.number(), seed).stream()
        .flatMapToDouble(asked -> Arrays.stream(DrawnCases.numbers(asked)))
        .toArray();
  }
}
