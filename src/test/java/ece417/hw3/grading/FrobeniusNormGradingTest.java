package ece417.hw3.grading;

import static ece417.hw3.grading.DrawnCases.SEEDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import plumbline.problem.Case;

final class FrobeniusNormGradingTest {
  private static final String[] ALL = {"3.1.1", "3.1.2", "3.1.3"};

  private record Pair(RealMatrix a, RealMatrix x) {
    static Pair of(Case asked) {
      return new Pair(
          MatrixUtils.createRealMatrix((double[][]) asked.arguments()[0]),
          MatrixUtils.createRealMatrix((double[][]) asked.arguments()[1]));
    }

    int p() {
      return a.getRowDimension();
    }

    int q() {
      return a.getColumnDimension();
    }

    int r() {
      return x.getColumnDimension();
    }

    int longest() {
      return Math.max(p(), Math.max(q(), r()));
    }

    boolean isSingular() {
      return p() == q() && new SingularValueDecomposition(a).getRank() < q();
    }
  }

  // 1/1000 is the homework's bound: below it the product, and then the gradient, loses digits.
  @Test
  void productsAreNeverNearZero() {
    DrawnSamples.of(Pair::of, ALL)
        .all(
            "‖AX‖ ≥ ‖A‖‖X‖ / 1000 > 0",
            pair -> {
              double least = pair.a.getFrobeniusNorm() * pair.x.getFrobeniusNorm() / 1000;
              return least > 0 && pair.a.multiply(pair.x).getFrobeniusNorm() >= least;
            });
  }

  @Test
  void entriesAreOfOrderOneWithTwoDecimals() {
    DrawnSamples.of(DrawnCases::numbers, ALL)
        .all("two decimals", numbers -> DrawnCases.allHaveDecimals(2, numbers))
        .all("at most 6", numbers -> Arrays.stream(numbers).allMatch(v -> Math.abs(v) <= 6));
  }

  @Test
  void everyKindOfShapeOccurs() {
    DrawnSamples.of(Pair::of, ALL)
        .all("sides up to 8", pair -> pair.longest() <= 8)
        .some("1 × 1", pair -> pair.longest() == 1)
        .some("A is a row", pair -> pair.p() == 1 && pair.q() > 1)
        .some("A is a column", pair -> pair.p() > 1 && pair.q() == 1)
        .some("X is a column", pair -> pair.r() == 1 && pair.q() > 1)
        .some("X is a row", pair -> pair.r() > 1 && pair.q() == 1)
        .some("A is tall", pair -> pair.p() > pair.q() && pair.q() > 1)
        .some("A is wide", pair -> pair.q() > pair.p() && pair.p() > 1)
        .some("A is square, X is not", pair -> pair.p() == pair.q() && pair.r() != pair.q())
        .some(
            "all sides differ",
            pair -> pair.p() != pair.q() && pair.q() != pair.r() && pair.r() != pair.p())
        .some("the largest", pair -> pair.longest() == 8)
        .some("A is singular", Pair::isSingular);
  }

  @Test
  void specialMatricesAreWhatTheirLabelsSay() {
    assertThat(labelled("all entries are negative"))
        .allMatch(asked -> Arrays.stream(DrawnCases.numbers(asked)).allMatch(v -> v <= 0));
    assertThat(labelled("A is singular")).map(Pair::of).allMatch(Pair::isSingular);
    assertThat(labelled("A is the identity"))
        .map(Pair::of)
        .allMatch(pair -> pair.a.equals(MatrixUtils.createRealIdentityMatrix(3)));
    assertThat(labelled("2 × 2 matrices, a column of X is zero"))
        .map(Pair::of)
        .allMatch(pair -> pair.x.getColumnVector(1).getNorm() == 0);
    assertThat(labelled("8 × 8 matrices"))
        .map(Pair::of)
        .allMatch(pair -> pair.p() + pair.q() + pair.r() == 24);
  }

  private static List<Case> labelled(String label) {
    List<Case> cases = DrawnCases.of("3.1.2").filter(asked -> asked.label().equals(label)).toList();
    assertThat(cases).hasSameSizeAs(SEEDS);
    return cases;
  }
}
