package plumbline.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.problem.Assignment;
import plumbline.problem.Cases;
import plumbline.problem.Checker;
import plumbline.problem.KnownMistake;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Seed;
import plumbline.tolerance.Tolerance;

class DiagnoserTest {
  /** A contract whose right answer is its argument. */
  public interface Copying {
    /** Returns x. */
    double[][] copy(double[][] x);
  }

  private static final Copying RIGHT = x -> map(x, (i, j) -> x[i][j]);
  private static final int[][] SHAPES = {
    {1, 1}, {1, 2}, {2, 1}, {2, 2}, {2, 3}, {3, 2}, {3, 3}, {4, 3}, {3, 4}, {4, 4}
  };

  private interface Entry {
    double at(int i, int j);
  }

  private static double[][] filled(int rows, int columns, Entry entry) {
    double[][] matrix = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      int row = i;
      Arrays.setAll(matrix[i], j -> entry.at(row, j));
    }
    return matrix;
  }

  private static double[][] map(double[][] x, Entry entry) {
    return filled(x.length, x[0].length, entry);
  }

  /** One problem with a case for each shape, of numbers between -1 and 1 that are not near 0. */
  private static Problem problem(int[][] shapes, KnownMistake... known) {
    Cases cases = null;
    for (int[] shape : shapes) {
      Cases one =
          Cases.of(
              "a matrix",
              (random, size) ->
                  new Object[] {
                    filled(
                        shape[0],
                        shape[1],
                        (i, j) -> (random.nextBoolean() ? 1 : -1) * (0.1 + random.nextDouble()))
                  });
      cases = cases == null ? one : cases.then(one);
    }
    Part part =
        Part.of(
            "copy",
            Checker.agreesWithReference(new Tolerance(1e-12, 1e-8)),
            plumbline.problem.Test.of("copies", 1, cases));
    return Problem.of("1.1", "Copying", Copying.class, RIGHT, part)
        .withMistakes(() -> List.of(known));
  }

  private static Optional<Diagnosis> diagnose(Problem problem, Copying wrong) {
    Assignment.Entry entry = Assignment.entries(problem).get(0);
    List<Response> responses =
        IntStream.rangeClosed(1, entry.test().cases().size())
            .mapToObj(index -> entry.question(index, new Seed("a seed for tests")))
            .map(question -> Response.of(question, wrong))
            .toList();
    return new Diagnoser(problem, entry.part()).diagnose(responses);
  }

  private static Copying later(UnaryOperator<double[][]> wrong) {
    return wrong::apply;
  }

  private static Arguments wrong(String key, String words, UnaryOperator<double[][]> wrong) {
    return Arguments.of(key, words, later(wrong));
  }

  static Stream<Arguments> patterns() {
    return Stream.of(
        wrong("always-zero", "is zero, whatever", x -> map(x, (i, j) -> 0)),
        wrong("always-the-same", "always the same", x -> new double[][] {{1, 2}}),
        wrong("always-the-same", "always the same", x -> new double[0][]),
        wrong(
            "transposed",
            "is the transpose of the expected one",
            x -> filled(x[0].length, x.length, (i, j) -> x[j][i])),
        wrong("sign-flipped", "is −1 × the expected one", x -> map(x, (i, j) -> -x[i][j])),
        wrong("constant-factor", "is 2 × the expected one", x -> map(x, (i, j) -> 2 * x[i][j])),
        wrong("constant-factor", "is 1/3 × the", x -> map(x, (i, j) -> x[i][j] / 3)),
        wrong("constant-factor", "is −√2 × the", x -> map(x, (i, j) -> -Math.sqrt(2) * x[i][j])),
        wrong("constant-factor", "is 1.443 × the", x -> map(x, (i, j) -> x[i][j] / Math.log(2))),
        wrong(
            "constant-offset", "expected one + 1/2 in every", x -> map(x, (i, j) -> x[i][j] + .5)),
        wrong("single-precision", "what a float holds", x -> map(x, (i, j) -> (float) x[i][j])),
        wrong(
            "rounded",
            "rounded to 3 decimals",
            x -> map(x, (i, j) -> Math.rint(x[i][j] * 1e3) / 1e3)),
        wrong("few-digits", "to about 5 digits", x -> map(x, (i, j) -> x[i][j] * (1 + 1e-6))),
        wrong("magnitude", "no negative numbers", x -> map(x, (i, j) -> Math.abs(x[i][j]))),
        wrong(
            "signs",
            "right but for signs",
            x -> map(x, (i, j) -> (i + j) % 2 == 0 ? x[i][j] : -x[i][j])),
        wrong(
            "rows-reversed",
            "with its rows in reverse order",
            x -> map(x, (i, j) -> x[x.length - 1 - i][j])),
        wrong(
            "turned-around",
            "its rows and its columns in reverse",
            x -> map(x, (i, j) -> x[x.length - 1 - i][x[0].length - 1 - j])),
        wrong(
            "shifted",
            "expected one, one row too far down.",
            x -> map(x, (i, j) -> i == 0 ? 9 : x[i - 1][j])),
        wrong(
            "right-but-for-a-part",
            "right but for entries in the last row.",
            x -> map(x, (i, j) -> i == x.length - 1 ? 9 : x[i][j])),
        wrong(
            "right-but-for-a-part",
            "right but for entries off the diagonal.",
            x -> map(x, (i, j) -> i == j ? x[i][j] : 9)),
        wrong(
            "reordered",
            "not in their places",
            x -> map(x, (i, j) -> x[(i + 2 * j + 1) % x.length][j])),
        wrong(
            "factor-of-the-sizes",
            "divided by the number of rows of x",
            x -> map(x, (i, j) -> x[i][j] / x.length)),
        wrong(
            "varying-factor",
            "the factor depends on the arguments",
            x -> map(x, (i, j) -> x[i][j] * (2 + x[0][0]))),
        wrong(
            "varying-offset",
            "the amount depends on the arguments",
            x -> map(x, (i, j) -> x[i][j] + x[0][0])),
        wrong(
            "wrong-size",
            "always has 1 row more than",
            x -> filled(x.length + 1, x[0].length, (i, j) -> 9 + i)),
        wrong(
            "right-where-finite",
            "division by something that can be zero",
            x -> map(x, (i, j) -> x.length == 4 ? Double.NaN : x[i][j])),
        wrong(
            "wrong-for-some-inputs",
            "right wherever the number of rows of x is at most 2, and wrong wherever the number of"
                + " rows of x is at least 3",
            x -> map(x, (i, j) -> x.length > 2 ? 1 + i * j * x[i][j] : x[i][j])),
        wrong(
            "wrong-for-some-inputs",
            "right wherever all matrices are square, and wrong wherever a matrix is not square",
            x -> {
              if (x.length != x[0].length) {
                throw new IllegalArgumentException("not square");
              }
              return x.clone();
            }));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("patterns")
  void namesWhatTheAnswersOfAllCasesShow(String key, String words, Copying wrong) {
    Diagnosis diagnosis = diagnose(problem(SHAPES), wrong).orElseThrow();
    assertThat(diagnosis.key()).isEqualTo(key);
    assertThat(diagnosis.hint()).contains(words).matches("(?s)[A-Z].*[.?]");
    assertThat(diagnosis.source()).isEqualTo(Diagnosis.Source.PATTERN);
    assertThat(diagnosis.credit()).isZero();
  }

  /** Whoever makes a number from the inputs must not read it in the hint of a hidden test. */
  @Test
  void aHiddenTestTellsSimpleNumbersOnly() {
    assertThat(diagnose(problem(SHAPES), x -> map(x, (i, j) -> x[i][j] / 3)))
        .map(Diagnosis::discreetHint)
        .contains("Your answer is 1/3 × the expected one. Look for a constant in your formula.");
    assertThat(diagnose(problem(SHAPES), x -> map(x, (i, j) -> x[i][j] * 0.7312)))
        .map(Diagnosis::discreetHint)
        .contains(
            "Your answer is a constant multiple of the expected one. Look for a constant in your"
                + " formula.");
    assertThat(diagnose(problem(SHAPES), x -> map(x, (i, j) -> x[i][j] + 0.7312)))
        .map(Diagnosis::discreetHint)
        .contains(
            "Your answer is off by the same amount in every entry. Look for what is added last.");
    assertThat(
            diagnose(
                problem(SHAPES),
                x -> map(x, (i, j) -> x.length > 2 ? 1 + i * j * x[i][j] : x[i][j])))
        .map(Diagnosis::discreetHint)
        .contains(
            "Your answer is right for some inputs and wrong for others. What does your code do"
                + " differently there?");
  }

  @Test
  void aRightMethodHasNoDiagnosis() {
    assertThat(diagnose(problem(SHAPES), RIGHT)).isEmpty();
  }

  @Test
  void whatHasNothingInCommonHasNoName() {
    assertThat(diagnose(problem(SHAPES), x -> map(x, (i, j) -> Math.sin(9 * x[i][j] + i + 2 * j))))
        .isEmpty();
  }

  @Test
  void matricesOfOneNumberProveNothingButFactors() {
    int[][] numbers = {{1, 1}, {1, 1}, {1, 1}};
    assertThat(diagnose(problem(numbers), x -> map(x, (i, j) -> Math.cos(x[i][j])))).isEmpty();
    assertThat(diagnose(problem(numbers), x -> map(x, (i, j) -> 2 * x[i][j])))
        .hasValueSatisfying(d -> assertThat(d.key()).isEqualTo("constant-factor"));
  }

  @Test
  void oneCaseProvesNothing() {
    int[][] shapes = {{1, 1}, {1, 1}, {3, 2}};
    Copying transpose = x -> filled(x[0].length, x.length, (i, j) -> x[j][i]);
    assertThat(diagnose(problem(shapes), transpose)).isEmpty();
  }

  @Test
  void aPatternThatFailsInOneCaseIsNone() {
    assertThat(
            diagnose(
                problem(SHAPES),
                x -> map(x, (i, j) -> (x.length == 4 && x[0].length == 3 ? 3 : 2) * x[i][j])))
        .hasValueSatisfying(d -> assertThat(d.key()).isNotEqualTo("constant-factor"));
  }

  /** Difference quotients are near but where a function has a kink. */
  @Test
  void fewDigitsInMostCasesAreAFinding() {
    assertThat(
            diagnose(
                problem(SHAPES),
                x -> map(x, (i, j) -> x[i][j] * (x.length == 2 ? 0.5 + x[i][j] : 1 + 1e-6))))
        .map(Diagnosis::hint)
        .contains(
            "Your answer is right to about 5 digits in 7 of the 10 cases where it is not right, and"
                + " farther off in the others. Look for float, for rounded numbers, for a small"
                + " constant that is added or taken off, for difference quotients and for loops"
                + " that end before they have converged.");
  }

  @Test
  void theOnlyWrongCaseOfManyIsSetApart() {
    int[][] shapes = new int[15][];
    Arrays.setAll(shapes, i -> new int[] {2, i + 1});
    assertThat(
            diagnose(problem(shapes), x -> map(x, (i, j) -> x[0].length == 15 ? i * j : x[i][j])))
        .map(Diagnosis::hint)
        .contains(
            "Your answer is right wherever the number of columns of x is at most 14, and wrong in"
                + " the only case where the number of columns of x is 15. What does your code do"
                + " differently there?");
  }

  private static KnownMistake known(String name, Copying wrong) {
    return new KnownMistake("copy", name, "The hint of " + name + ".", wrong);
  }

  @Test
  void aKnownMistakeIsAskedBeforeAnyPattern() {
    Copying twice = x -> map(x, (i, j) -> 2 * x[i][j]);
    Problem problem = problem(SHAPES, known("double", twice).withCredit(0.5));
    assertThat(diagnose(problem, x -> map(x, (i, j) -> x[i][j] + x[i][j])))
        .contains(
            new Diagnosis(
                "double",
                Diagnosis.Source.KNOWN_MISTAKE,
                "The hint of double.",
                "The hint of double.",
                0.5));
  }

  @Test
  void theNearestOfSeveralIsNamedAndAmongEqualsTheFirst() {
    Copying twice = x -> map(x, (i, j) -> 2 * x[i][j]);
    Copying nearly = x -> map(x, (i, j) -> 2 * x[i][j] * (1 + 1e-9));
    Problem problem =
        problem(SHAPES, known("nearly", nearly), known("first", twice), known("second", twice));
    assertThat(diagnose(problem, twice))
        .hasValueSatisfying(d -> assertThat(d.key()).isEqualTo("first"));
    assertThat(diagnose(problem, nearly))
        .hasValueSatisfying(d -> assertThat(d.key()).isEqualTo("nearly"));
  }

  @Test
  void aMistakeThatThrowsIsRecognisedByWhereItThrows() {
    Copying squareOnly =
        x -> {
          if (x.length != x[0].length) {
            throw new IllegalArgumentException("not square");
          }
          return map(x, (i, j) -> -x[i][j]);
        };
    Problem problem = problem(SHAPES, known("square-and-negative", squareOnly));
    assertThat(diagnose(problem, squareOnly))
        .hasValueSatisfying(d -> assertThat(d.key()).isEqualTo("square-and-negative"));
    assertThat(diagnose(problem, x -> map(x, (i, j) -> -x[i][j])))
        .hasValueSatisfying(d -> assertThat(d.key()).isEqualTo("sign-flipped"));
  }

  @Test
  void answersThatAreNotThereAreNoObstacle() {
    assertThat(diagnose(problem(SHAPES), x -> null)).isEmpty();
    assertThat(diagnose(problem(SHAPES), x -> new double[][] {{1}, {2, 3}})).isEmpty();
    assertThat(diagnose(problem(SHAPES), x -> new double[0][])).isNotEmpty();
  }
}
