package ece417.hw3.mistakes;

import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.reference.MaxPoolingFilterReference;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.problem.KnownMistake;

/** The known mistakes of problem 3.4. */
public final class MaxPoolingFilterMistakes {
  private static final MaxPoolingFilter RIGHT = new MaxPoolingFilterReference();

  private MaxPoolingFilterMistakes() {}

  /**
   * Returns the mistakes of {@code peak} and then those of {@code updatedFilter}.
   *
   * @return an unmodifiable list
   */
  public static List<KnownMistake> all() {
    return Stream.concat(peaks().stream(), UpdatedFilterMistakes.all().stream()).toList();
  }

  private static List<KnownMistake> peaks() {
    return List.of(
        peak(
            "column-before-row",
            "Row and column are exchanged. Read again in the contract which one comes first.",
            x -> new int[] {RIGHT.peak(x)[1], RIGHT.peak(x)[0]}),
        peak(
            "minimum",
            "This is where the image is smallest. Look at the direction of your comparison.",
            x -> RIGHT.peak(mapped(x, pixel -> -pixel))),
        peak(
            "largest-magnitude",
            "This is where the magnitude of the image is largest. How does a negative pixel compare"
                + " with a positive one?",
            MaxPoolingFilterMistakes::largestMagnitude),
        peak(
            "middle-of-the-image",
            "This is the middle of the image, whatever is in it. Search for the largest pixel.",
            MaxPoolingFilterMistakes::middle),
        peak(
            "position-divided-by-rows",
            "Right for square images only. How many pixels are there in one row?",
            x -> {
              int position = RIGHT.peak(x)[0] * x[0].length + RIGHT.peak(x)[1];
              return new int[] {position / x.length, position % x.length};
            }),
        peak(
            "search-from-zero",
            "Right but for images that have negative pixels only. With which value does your search"
                + " begin?",
            MaxPoolingFilterMistakes::searchFromZero),
        peak(
            "counted-from-one",
            "Row and column are one too large. From which number does the contract count?",
            x -> new int[] {RIGHT.peak(x)[0] + 1, RIGHT.peak(x)[1] + 1}),
        peak(
            "position-in-the-filter",
            "You seem to add the offset that belongs to the array of the filter. Where is the"
                + " maximum in the image?",
            x -> new int[] {RIGHT.peak(x)[0] + x.length - 1, RIGHT.peak(x)[1] + x[0].length - 1}),
        peak(
            "last-row-and-column-not-searched",
            "The last row and the last column do not seem to be searched. Look at the bounds of"
                + " your loops.",
            MaxPoolingFilterMistakes::searchWithoutLastRowAndColumn));
  }

  private static KnownMistake peak(String name, String hint, Function<double[][], int[]> wrong) {
    return new KnownMistake("peak", name, hint, new Implementation(wrong, RIGHT::updatedFilter));
  }

  static int[] largestMagnitude(double[][] x) {
    return RIGHT.peak(mapped(x, Math::abs));
  }

  /** Returns what a search finds that takes zero for the largest pixel so far, at (0, 0). */
  static int[] searchFromZero(double[][] x) {
    return RIGHT.peak(mapped(x, pixel -> Math.max(pixel, 0)));
  }

  private static double[][] mapped(double[][] x, DoubleUnaryOperator change) {
    return MatrixSlip.filled(x.length, x[0].length, (m, n) -> change.applyAsDouble(x[m][n]));
  }

  static int[] middle(double[][] x) {
    return new int[] {x.length / 2, x[0].length / 2};
  }

  /** Returns what a search finds whose loops end one row and one column too early. */
  static int[] searchWithoutLastRowAndColumn(double[][] x) {
    return RIGHT.peak(
        MatrixSlip.filled(
            x.length,
            x[0].length,
            (m, n) ->
                (m < x.length - 1 && n < x[0].length - 1) || (m == 0 && n == 0)
                    ? x[m][n]
                    : Double.NEGATIVE_INFINITY));
  }

  /** Returns an implementation of which only the filter is wrong. */
  static MaxPoolingFilter withUpdatedFilter(Update wrong) {
    return new Implementation(RIGHT::peak, wrong);
  }

  /** A formula for the filter after the step. */
  interface Update {
    double[][] of(double[][] x, double y);
  }

  /** The contract with a formula for each method. */
  private record Implementation(Function<double[][], int[]> peak, Update updatedFilter)
      implements MaxPoolingFilter {
    @Override
    public int[] peak(double[][] x) {
      return peak.apply(x);
    }

    @Override
    public double[][] updatedFilter(double[][] x, double y) {
      return updatedFilter.of(x, y);
    }
  }
}
