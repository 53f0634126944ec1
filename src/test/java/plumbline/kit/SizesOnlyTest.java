package plumbline.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.problems.FrobeniusNormProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.problem.Assignment;
import plumbline.problem.Checker;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.tolerance.Match;
import plumbline.tolerance.Mismatch;

/** Answers to the gradient of problem 3.1, of which only the size is known: r-by-q, here 1-by-1. */
class SizesOnlyTest {
  private static final Assignment.Entry GRADIENT =
      Kit.askingTwice(
              new Assignment(
                  "",
                  List.of(
                      Kit.sizesOnly(
                          FrobeniusNormProblem.with(
                              Definitions.of(
                                  FrobeniusNorm.class,
                                  Map.of("gradient", given -> sized((double[][]) given[1]))))))))
          .entries()
          .get(1);

  private static final int LAST = GRADIENT.test().cases().size();

  private final Checker checker = GRADIENT.part().checker();

  private static double[][] sized(double[][] x) {
    return new double[x[0].length][x.length];
  }

  private static Question question(int index) {
    return GRADIENT.question(index, new Seed("a seed for tests"));
  }

  @Test
  void anyNumberPasses() {
    assertThat(checker.check(question(1), new double[][] {{-1e300}})).isInstanceOf(Match.class);
  }

  @Test
  void anotherSizeFails() {
    assertThat(checker.check(question(1), new double[][] {{1, 2}}))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.SHAPE,
                "{{1, 2}}",
                "an array of 1 rows, each of length 1",
                "any finite numbers, since only sizes are checked here",
                "not comparable: got 1 × 2, wanted 1 × 1"));
  }

  @Test
  void nothingAndNoNumberFail() {
    assertThat(checker.check(question(1), null)).extracting("kind").isEqualTo(Mismatch.Kind.NULL);
    assertThat(checker.check(question(1), new double[][] {{Double.NaN}}))
        .extracting("kind")
        .isEqualTo(Mismatch.Kind.NOT_FINITE);
  }

  @Test
  void theSameCallHasToReturnTheSame() {
    checker.check(question(1), new double[][] {{2}});
    checker.check(question(2), new double[][] {{3}});
    assertThat(checker.check(question(LAST), new double[][] {{2}})).isInstanceOf(Match.class);
    assertThat(checker.check(question(LAST), new double[][] {{2.5}}))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.VALUE,
                "{{2.5}}",
                "{{2}}\nwhich is what the same call returned before",
                "max|got − wanted| ≤ 1e-12 + 1e-8 · max(1, max|wanted|)",
                "off by 0.5 at [0][0] (got 2.5, wanted 2), 0.25 times the largest wanted value;"
                    + " allowed here 2e-8"));
  }
}
