package ece417.hw3.grading;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.problem.Assignment;
import plumbline.problem.Case;
import plumbline.problem.Question;
import plumbline.problem.Seed;

/** What the tests of the homework ask, drawn for one seed or for many. */
final class DrawnCases {
  static final List<Seed> SEEDS =
      IntStream.rangeClosed(1, 25).mapToObj(i -> new Seed("seed " + i)).toList();

  private static final Assignment HOMEWORK = Homework3.assignment();

  private DrawnCases() {}

  static Assignment.Entry entry(String number) {
    return HOMEWORK.entries().stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  /** The questions of one test for one seed, in order. */
  static List<Question> questions(Assignment.Entry entry, Seed seed) {
    return IntStream.rangeClosed(1, entry.test().cases().size())
        .mapToObj(index -> entry.question(index, seed))
        .toList();
  }

  /** The cases of one test for one seed, in order. */
  static List<Case> of(String number, Seed seed) {
    return questions(entry(number), seed).stream().map(Question::asked).toList();
  }

  /** The cases of these tests for all seeds. */
  static Stream<Case> of(String... numbers) {
    return Stream.of(numbers)
        .flatMap(number -> SEEDS.stream().flatMap(seed -> of(number, seed).stream()));
  }
}
