package ece417.hw3.grading;

import static ece417.hw3.grading.DrawnCases.SEEDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.problem.Case;

final class ReluInterpolatorGradingTest {
  private static final String[] FIT = {"3.2.2", "3.2.3"};

  private record Sample(double[] x, double[] y) {
    static Sample of(Case asked) {
      return new Sample((double[]) asked.arguments()[0], (double[]) asked.arguments()[1]);
    }

    int n() {
      return x.length;
    }

    double[] gaps() {
      return IntStream.range(1, n()).mapToDouble(i -> x[i] - x[i - 1]).toArray();
    }

    double[] slopes() {
      double[] gaps = gaps();
      return IntStream.range(0, gaps.length)
          .mapToDouble(i -> (y[i + 1] - y[i]) / gaps[i])
          .toArray();
    }

    /** How many points in between lie on the line through their neighbours. */
    long straightPoints() {
      double[] slopes = slopes();
      return IntStream.range(1, slopes.length)
          .filter(i -> Math.abs(slopes[i] - slopes[i - 1]) < 1e-9)
          .count();
    }

    boolean isStraight() {
      return n() > 2 && straightPoints() == n() - 2;
    }

    boolean isZigzag() {
      double[] slopes = slopes();
      return n() > 2
          && IntStream.range(1, slopes.length).allMatch(i -> slopes[i] * slopes[i - 1] < 0);
    }
  }

  @Test
  void asksForTheNodesOfAllCountsUpTo35AndOfLargeOnes() {
    // The contract's domain is every n from 1; 40 is the largest that is fitted.
    assertThat(DrawnCases.of("3.2.1", SEEDS.get(0)))
        .extracting(asked -> asked.arguments()[0])
        .startsWith(IntStream.rangeClosed(1, 35).boxed().toArray())
        .endsWith(40, 100, 200)
        .hasSize(38);
  }

  // 50 and 0.05 are the homework's bounds: beyond them right networks lose digits.
  @Test
  void pointsAreWellConditioned() {
    DrawnSamples.of(Sample::of, FIT)
        .all("as many y as x, at most 40", s -> s.y.length == s.n() && s.n() <= 40)
        .all("|x| ≤ 50", s -> Arrays.stream(s.x).allMatch(x -> Math.abs(x) <= 50))
        .all("gaps ≥ 0.05", s -> Arrays.stream(s.gaps()).allMatch(gap -> gap >= 0.05 - 1e-12))
        .all("y of order 1", s -> Arrays.stream(s.y).allMatch(y -> Math.abs(y) <= 15))
        .all(
            "slopes of order 1",
            s -> Arrays.stream(s.slopes()).allMatch(slope -> Math.abs(slope) <= 4.5));
  }

  @Test
  void numbersHaveTwoDecimals() {
    DrawnSamples.of(DrawnCases::numbers, FIT)
        .all("two decimals", numbers -> DrawnCases.allHaveDecimals(2, numbers));
  }

  @Test
  void everyKindOfPointsOccursAmongTheSpecialOnes() {
    DrawnSamples.of(Sample::of, "3.2.2")
        .some("one point", s -> s.n() == 1)
        .some("two points", s -> s.n() == 2)
        .some("three points", s -> s.n() == 3)
        .some("negative x", s -> s.n() > 2 && Arrays.stream(s.x).allMatch(x -> x < 0))
        .some("constant y", s -> s.n() > 2 && s.y[0] != 0 && s.isStraight() && s.y[0] == s.y[1])
        .some("a line", s -> s.isStraight() && s.y[0] != s.y[1])
        .some("a zigzag", Sample::isZigzag)
        .some("a stretch on a line", s -> s.straightPoints() > 0 && !s.isStraight())
        .some("all close", s -> s.n() > 2 && Arrays.stream(s.gaps()).allMatch(gap -> gap < 0.11));
  }

  @Test
  void everyKindOfPointsOccursAmongTheRandomOnes() {
    DrawnSamples.of(Sample::of, "3.2.3")
        .some("one point", s -> s.n() == 1)
        .some("two points", s -> s.n() == 2)
        .some("40 points", s -> s.n() == 40)
        .some("a long zigzag", s -> s.n() == 20 && s.isZigzag())
        .some("stretches", s -> s.n() == 25 && s.straightPoints() > 5 && !s.isStraight())
        .some("negative x", s -> s.x[0] < 0)
        .some("positive x", s -> s.x[s.n() - 1] > 0)
        .some(
            "uneven gaps",
            s -> {
              DoubleSummaryStatistics gaps = Arrays.stream(s.gaps()).summaryStatistics();
              return gaps.getMax() > 4 * gaps.getMin();
            });
  }
}
