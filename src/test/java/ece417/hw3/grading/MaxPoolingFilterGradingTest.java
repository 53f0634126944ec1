package ece417.hw3.grading;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import plumbline.problem.Case;

final class MaxPoolingFilterGradingTest {
  private static final String[] ALL = {"3.4.1", "3.4.2", "3.4.3"};

  private record Sample(double[][] x, double y) {
    static Sample of(Case asked) {
      Object[] arguments = asked.arguments();
      return new Sample(
          (double[][]) arguments[0], arguments.length == 2 ? (Double) arguments[1] : Double.NaN);
    }

    int rows() {
      return x.length;
    }

    int columns() {
      return x[0].length;
    }

    int size() {
      return rows() * columns();
    }

    double[] sorted() {
      return Arrays.stream(x).flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    double g() {
      return sorted()[size() - 1];
    }

    boolean peakIsAt(int m, int n) {
      return m < rows() && n < columns() && x[m][n] == g();
    }

    boolean is(int rows, int columns) {
      return rows() == rows && columns() == columns;
    }
  }

  // 0.01 is the homework's bound: a smaller lead of the maximum could be lost to rounding.
  @Test
  void noTwoPixelsAreTied() {
    DrawnSamples.of(Sample::of, ALL)
        .all("a lead of 0.01", s -> s.size() == 1 || s.g() - s.sorted()[s.size() - 2] >= 0.01);
  }

  @Test
  void imagesAreOfOrderOneWithTwoDecimals() {
    DrawnSamples.of(Sample::of, ALL)
        .all("sides up to 8", s -> s.rows() <= 8 && s.columns() <= 8)
        .all("of order 1", s -> Arrays.stream(s.sorted()).allMatch(pixel -> Math.abs(pixel) <= 3))
        .all("two decimals", s -> DrawnCases.allHaveDecimals(2, s.sorted()));
  }

  // Six decimals of y and two of x make eight: rounding to fewer than seven shows.
  @Test
  void targetsAreOfOrderOneWithSixDecimals() {
    DrawnSamples.of(Sample::of, "3.4.2", "3.4.3")
        .all("six decimals", s -> DrawnCases.allHaveDecimals(6, s.y))
        .all("equal or apart", s -> s.y == s.g() || Math.abs(s.y - s.g()) >= 0.2)
        .all("of order 1", s -> Math.abs(s.y) <= 6);
  }

  @Test
  void everyKindOfImageOccursAmongTheSmallOnes() {
    DrawnSamples.of(Sample::of, "3.4.1", "3.4.2")
        .some("one pixel", s -> s.size() == 1)
        .some("one negative pixel", s -> s.size() == 1 && s.g() < 0)
        .some("one row", s -> s.rows() == 1 && s.columns() > 2)
        .some("one column", s -> s.columns() == 1 && s.rows() > 2)
        .some("top left", s -> s.is(2, 2) && s.peakIsAt(0, 0))
        .some("top right", s -> s.is(2, 2) && s.peakIsAt(0, 1))
        .some("bottom left", s -> s.is(2, 2) && s.peakIsAt(1, 0))
        .some("bottom right", s -> s.is(2, 2) && s.peakIsAt(1, 1))
        .some("wide, corner", s -> s.columns() > s.rows() && s.peakIsAt(0, s.columns() - 1))
        .some("tall, corner", s -> s.rows() > s.columns() && s.peakIsAt(s.rows() - 1, 0))
        .some("interior", s -> s.is(3, 3) && s.peakIsAt(1, 1))
        .some("all negative", s -> s.size() > 1 && s.g() < 0 && !s.peakIsAt(0, 0));
  }

  @Test
  void edgesAndAllTargetsOccurAmongTheSpecialOnes() {
    DrawnSamples.of(Sample::of, "3.4.2")
        .some("upper edge", s -> s.is(3, 3) && s.peakIsAt(0, 1))
        .some("right edge", s -> s.is(3, 3) && s.peakIsAt(1, 2))
        .some("one pixel, y above", s -> s.size() == 1 && s.y > s.g())
        .some("one pixel, y below", s -> s.size() == 1 && s.y < s.g())
        .some("one pixel, y equal", s -> s.size() == 1 && s.y == s.g())
        .some("y equal", s -> s.is(3, 3) && s.y == s.g())
        .some("negative, y below", s -> s.is(4, 3) && s.g() < 0 && s.y < s.g())
        .some("off the diagonal", s -> s.is(8, 8) && s.peakIsAt(2, 5));
  }

  @Test
  void everyKindOfImageOccursAmongTheRandomOnes() {
    DrawnSamples.of(Sample::of, "3.4.1", "3.4.3")
        .some("wide", s -> s.columns() > s.rows() && s.rows() > 1)
        .some("tall", s -> s.rows() > s.columns() && s.columns() > 1)
        .some("large and negative", s -> s.g() < 0 && (s.rows() == 8 || s.columns() == 8))
        .some("largest magnitude is negative", s -> s.g() > 0 && s.sorted()[0] < -s.g());
    DrawnSamples.of(Sample::of, "3.4.3")
        .some("y above", s -> s.y > s.g())
        .some("y below", s -> s.y < s.g())
        .some("y equal", s -> s.size() > 1 && s.y == s.g());
  }
}
