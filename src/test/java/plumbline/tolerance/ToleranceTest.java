package plumbline.tolerance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {
  /** The homework's: max|got − want| ≤ 1e-12 + 1e-8 · max(1, max|want|). */
  private static final Tolerance HOMEWORK = new Tolerance(1e-12, 1e-8);

  @Test
  void allowsTheRelativePartOfTheLargestValueButAtLeastOfOne() {
    assertThat(HOMEWORK.allowed(0.5)).isEqualTo(1e-12 + 1e-8);
    assertThat(HOMEWORK.allowed(300)).isEqualTo(1e-12 + 3e-6);
  }

  @Test
  void aTinyEntryMayBeOffByAllOfItselfBesideALargeOne() {
    double[] wanted = {1, 1e-9};
    assertThat(HOMEWORK.compare(new double[] {1, 0}, wanted)).isInstanceOf(Match.class);
  }

  @Test
  void aMatchSaysHowMuchOfTheToleranceIsUsedUp() {
    Match match = (Match) HOMEWORK.compare(4 + 1e-8, 4.0);
    // 1e-8 of the 4e-8 that are allowed
    assertThat(match.fraction()).isCloseTo(0.25, offset(1e-4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNotFiniteFailsWhereverItStands(double value) {
    double[][] wanted = {{1, 2}, {3, 4}};
    for (int i = 0; i < 4; i++) {
      double[][] got = {{1, 2}, {3, 4}};
      got[i / 2][i % 2] = value;
      Mismatch mismatch = (Mismatch) HOMEWORK.compare(got, wanted);
      assertThat(mismatch.kind()).isEqualTo(Mismatch.Kind.NOT_FINITE);
      assertThat(mismatch.measured())
          .isEqualTo("not a finite number at [" + i / 2 + "][" + i % 2 + "]: " + value);
    }
  }

  @Test
  void aNaNIsNotHiddenByALargerDifferenceElsewhere() {
    Mismatch mismatch =
        (Mismatch) HOMEWORK.compare(new double[] {9e9, Double.NaN}, new double[] {0, 0});
    assertThat(mismatch.kind()).isEqualTo(Mismatch.Kind.NOT_FINITE);
  }

  @Test
  void exactAllowsNothing() {
    assertThat(Tolerance.EXACT.compare(new int[] {2, 3}, new int[] {2, 3}))
        .isEqualTo(new Match(0, 0, 3));
    assertThat(Tolerance.EXACT.compare(4, 3)).isInstanceOf(Mismatch.class);
    assertThat(Tolerance.EXACT).hasToString("no difference");
  }

  @Test
  void statesItsRuleWithOtherNamesToo() {
    assertThat(HOMEWORK.rule("g(x)", "y"))
        .isEqualTo("max|g(x) − y| ≤ 1e-12 + 1e-8 · max(1, max|y|)");
    assertThat(Tolerance.EXACT.rule("g(x)", "y")).isEqualTo("no difference");
  }

  @Test
  void saysWhatWasGotAndWantedAndWhereTheyDifferMost() {
    double[][] got = {{1.5, 2}, {0.25, -1}};
    double[][] wanted = {{1.5, 2}, {0.25, -2}};
    assertThat(HOMEWORK.compare(got, wanted))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.VALUE,
                "{{ 1.5,    2},\n {0.25,   -1}}",
                "{{ 1.5,    2},\n {0.25,   -2}}",
                "max|got − wanted| ≤ 1e-12 + 1e-8 · max(1, max|wanted|)",
                "off by 1 at [1][1] (got -1, wanted -2),"
                    + " 0.5 times the largest wanted value; allowed here 2e-8"));
  }

  @Test
  void aCountIsOffByACount() {
    Mismatch mismatch = (Mismatch) Tolerance.EXACT.compare(7, 4);
    assertThat(mismatch.allowed()).isEqualTo("no difference");
    assertThat(mismatch.measured()).isEqualTo("off by 3, 0.75 times the largest wanted value");
  }

  @Test
  void nothingIsRelativeToZero() {
    Mismatch mismatch = (Mismatch) HOMEWORK.compare(new double[] {0, -1234.5}, new double[2]);
    assertThat(mismatch.measured())
        .isEqualTo("off by 1235 at [1] (got -1234.5, wanted 0); allowed here 1e-8");
  }

  @Test
  void aMatchSaysInHowManyDigitsItAgrees() {
    Match match = (Match) HOMEWORK.compare(new double[] {1, 50 + 5e-7 / 4}, new double[] {1, 50});
    // 1.25e-7 of 50 is 2.5e-9
    assertThat(match.digits()).isCloseTo(8.602, offset(1e-3));
    assertThat(match.digitsNeeded()).isCloseTo(8, offset(1e-3));
    assertThat(Match.EXACT.digits()).isEqualTo(16);
  }

  @Test
  void twoValuesNeverPrintAlike() {
    Mismatch mismatch = (Mismatch) HOMEWORK.compare(1.0000001, 1.00000013);
    assertThat(mismatch.got()).isEqualTo("1.0000001");
    assertThat(mismatch.wanted()).isEqualTo("1.00000013");
  }

  @Test
  void singlePrecisionFails() {
    double wanted = 0.1;
    assertThat(HOMEWORK.compare((double) (float) wanted * 100, wanted * 100))
        .isInstanceOf(Mismatch.class);
  }

  @Test
  void nullIsNamed() {
    Mismatch mismatch = (Mismatch) HOMEWORK.compare(null, new double[2][3]);
    assertThat(mismatch.kind()).isEqualTo(Mismatch.Kind.NULL);
    assertThat(mismatch.got()).isEqualTo("null");
    assertThat(mismatch.measured()).isEqualTo("not comparable: 2 × 3 wanted");
  }

  @Test
  void aNullRowIsNamed() {
    Mismatch mismatch =
        (Mismatch) HOMEWORK.compare(new double[][] {{1}, null}, new double[][] {{1}, {2}});
    assertThat(mismatch.kind()).isEqualTo(Mismatch.Kind.NULL);
    assertThat(mismatch.got()).isEqualTo("an array whose row 1 is null");
  }

  @Test
  void jaggedRowsAreNamed() {
    Mismatch mismatch =
        (Mismatch) HOMEWORK.compare(new double[][] {{1, 2}, {3}}, new double[][] {{1, 2}, {3, 4}});
    assertThat(mismatch.kind()).isEqualTo(Mismatch.Kind.SHAPE);
    assertThat(mismatch.got()).isEqualTo("rows of different lengths: row 0 has 2, row 1 has 1");
  }

  @Test
  void anotherSizeIsNamed() {
    Mismatch mismatch = (Mismatch) HOMEWORK.compare(new double[3][2], new double[2][3]);
    assertThat(mismatch.kind()).isEqualTo(Mismatch.Kind.SHAPE);
    assertThat(mismatch.measured()).isEqualTo("not comparable: got 3 × 2, wanted 2 × 3");
  }

  @Test
  void wrongAnswersHaveADistanceToo() {
    // allowed at 2 is 1e-12 + 2e-8
    assertThat(HOMEWORK.distance(2 + 1e-8, 2.0)).isBetween(0.49, 0.51);
    assertThat(HOMEWORK.distance(2.0, 2.0)).isZero();
    assertThat(HOMEWORK.distance(3.0, 2.0)).isGreaterThan(1e7);
    assertThat(HOMEWORK.distance(new double[] {1}, new double[] {1, 2})).isInfinite();
    assertThat(HOMEWORK.distance(new double[] {Double.NaN, 1}, new double[] {2, 1})).isInfinite();
  }

  @Test
  void answersThatAreBrokenAlikeAreAlike() {
    double[][] jagged = {{1}, {1, 2}};
    assertThat(HOMEWORK.distance(null, null)).isZero();
    assertThat(HOMEWORK.distance(jagged, new double[][] {{1, 2}, {}})).isZero();
    assertThat(HOMEWORK.distance(jagged, null)).isInfinite();
    assertThat(HOMEWORK.distance(null, 1.0)).isInfinite();
    assertThat(HOMEWORK.distance(Double.NaN, Double.POSITIVE_INFINITY)).isZero();
  }

  @Test
  void anEmptyAnswerHasAnotherSize() {
    assertThat(HOMEWORK.compare(new double[0], new double[] {1})).isInstanceOf(Mismatch.class);
    assertThat(HOMEWORK.compare(new double[0][0], new double[1][1])).isInstanceOf(Mismatch.class);
  }

  @Test
  void largeMatricesAreElided() {
    double[][] wanted = new double[15][15];
    double[][] got = new double[15][15];
    Arrays.fill(got[14], 7);
    Mismatch mismatch = (Mismatch) HOMEWORK.compare(got, wanted);
    assertThat(mismatch.got().lines()).hasSize(9);
    assertThat(mismatch.got().lines().skip(8).findFirst())
        .contains(" {7, 7, 7, 7, …, 7, 7, 7, 7}}");
  }

  @Test
  void aMalformedReferenceIsTheGradersFault() {
    assertThatIllegalArgumentException().isThrownBy(() -> HOMEWORK.compare(1.0, null));
  }
}
