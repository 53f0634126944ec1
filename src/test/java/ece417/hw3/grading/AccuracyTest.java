package ece417.hw3.grading;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.BinaryClassifier.Parameters;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.problem.Assignment;
import plumbline.problem.Case;
import plumbline.problem.Problem;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.tolerance.Comparison;
import plumbline.tolerance.Match;

/** How much of the tolerance the right ways to solve a problem use up. Takes minutes. */
@Tag("accuracy")
final class AccuracyTest {
  private static final int CASES = 100_000;
  private static final double MOST = 0.01;

  /**
   * With the slope changing halfway between the points, normal equations square a condition that is
   * not small. The inputs of 3.2 are drawn so that even this is right. Differences of function
   * values lose digits, too.
   */
  private static final Map<String, Double> MOST_OF =
      Map.of(
          "frobenius-norm/five-point-differences", 0.9,
          "relu-interpolator/normal-equations-halfway", 0.5,
          "relu-interpolator/cholesky-halfway", 0.5,
          "relu-interpolator/inverse-of-normal-matrix", 0.9);

  @TempDir private static Path classes;

  private static RightSamples samples;

  @BeforeAll
  static void compileSamples() throws Exception {
    samples = new RightSamples(classes);
  }

  /** The worst of the errors of one formulation of one method. */
  private static final class Worst {
    private final Assignment.Entry entry;
    private final RightSamples.Formulation formulation;
    private double fraction;
    private String where = "everywhere exact";

    private Worst(Assignment.Entry entry, RightSamples.Formulation formulation) {
      this.entry = entry;
      this.formulation = formulation;
    }

    private void add(Question question, Seed seed) {
      Case asked = question.asked();
      Case given = new Case(asked.id(), asked.label(), copy(asked.arguments()));
      Object answer =
          new Question(question.method(), question.reference(), given)
              .answerOf(formulation.object());
      Comparison comparison = entry.part().checker().check(question, answer);
      double error =
          comparison instanceof Match match ? match.fraction() : Double.POSITIVE_INFINITY;
      if (error > fraction) {
        fraction = error;
        where = asked.id() + " of " + seed.text();
      }
    }

    private boolean isSmall() {
      return fraction < MOST_OF.getOrDefault(formulation.name(), MOST);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s %-14s %-50s %.1e  %s",
          entry.problem().number(),
          entry.part().method(),
          formulation.name(),
          fraction,
          where);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void rightFormulationsUseLittleOfTheTolerance(int index) {
    Problem problem = Homework3.assignment().problems().get(index);
    Map<String, List<Worst>> worst = new TreeMap<>();
    for (Assignment.Entry entry : Assignment.entries(problem)) {
      worst.computeIfAbsent(
          entry.part().method(),
          method ->
              samples.of(problem.contract().type()).stream()
                  .map(formulation -> new Worst(entry, formulation))
                  .toList());
    }
    for (int drawn = 0, i = 0; drawn < CASES; i++) {
      Seed seed = new Seed("accuracy " + i);
      for (Assignment.Entry entry : Assignment.entries(problem)) {
        for (Question question : DrawnCases.questions(entry, seed)) {
          worst.get(entry.part().method()).forEach(one -> one.add(question, seed));
          drawn++;
        }
      }
    }
    assertThat(worst.values())
        .allSatisfy(
            ways -> {
              ways.forEach(System.out::println);
              assertThat(ways).hasSizeGreaterThanOrEqualTo(6).allMatch(Worst::isSmall);
            });
  }

  /** Some of the samples change what they are given. */
  private static Object[] copy(Object[] arguments) {
    return Arrays.stream(arguments).map(AccuracyTest::copy).toArray();
  }

  private static Object copy(Object argument) {
    if (argument instanceof double[] vector) {
      return vector.clone();
    }
    if (argument instanceof double[][] matrix) {
      return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }
    if (argument instanceof Parameters p) {
      return new Parameters(
          (double[][]) copy((Object) p.w1()), p.b1().clone(), p.w2().clone(), p.b2());
    }
    return argument;
  }
}
