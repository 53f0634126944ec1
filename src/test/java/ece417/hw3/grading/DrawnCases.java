package ece417.hw3.grading;

import ece417.hw3.BinaryClassifier.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
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

  private static final List<Assignment.Entry> ENTRIES = Homework3.assignment().entries();

  private DrawnCases() {}

  static Assignment.Entry entry(String number) {
    return ENTRIES.stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  /** The questions of one test, in order. */
  static List<Question> questions(Assignment.Entry entry, Seed seed) {
    return IntStream.rangeClosed(1, entry.test().cases().size())
        .mapToObj(index -> entry.question(index, seed))
        .toList();
  }

  /** The cases of one test, in order. */
  static List<Case> of(String number, Seed seed) {
    return questions(entry(number), seed).stream().map(Question::asked).toList();
  }

  /** The cases of these tests for all seeds. */
  static Stream<Case> of(String... numbers) {
    return Stream.of(numbers)
        .flatMap(number -> SEEDS.stream().flatMap(seed -> of(number, seed).stream()));
  }

  /** All numbers in the arguments, in order. */
  static double[] numbers(Case asked) {
    return Arrays.stream(asked.arguments()).flatMapToDouble(DrawnCases::numbers).toArray();
  }

  private static DoubleStream numbers(Object argument) {
    if (argument instanceof Number number) {
      return DoubleStream.of(number.doubleValue());
    }
    if (argument instanceof double[] vector) {
      return DoubleStream.of(vector);
    }
    if (argument instanceof Parameters p) {
      return Stream.of(p.w1(), p.b1(), p.w2(), p.b2()).flatMapToDouble(DrawnCases::numbers);
    }
    return Arrays.stream((double[][]) argument).flatMapToDouble(DoubleStream::of);
  }

  /** The longest side of any array in the arguments. */
  static int longestSide(Case asked) {
    return Arrays.stream(asked.arguments()).mapToInt(DrawnCases::longestSide).max().orElseThrow();
  }

  private static int longestSide(Object argument) {
    if (argument instanceof double[] vector) {
      return vector.length;
    }
    if (argument instanceof double[][] matrix) {
      return Math.max(matrix.length, matrix[0].length);
    }
    return argument instanceof Parameters p ? longestSide(p.w1()) : 0;
  }

  /** Whether these numbers have so many decimals at most, and are none of them a negative zero. */
  static boolean allHaveDecimals(int decimals, double... numbers) {
    double perUnit = Math.pow(10, decimals);
    return Arrays.stream(numbers)
        .allMatch(v -> v == Math.rint(v * perUnit) / perUnit && !(v == 0 && 1 / v < 0));
  }
}
