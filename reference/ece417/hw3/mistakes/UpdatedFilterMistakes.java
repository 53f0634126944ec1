package ece417.hw3.mistakes;

import static ece417.hw3.mistakes.GradientStep.delta;

import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.mistakes.GradientStep.Tap;
import ece417.hw3.reference.MaxPoolingFilterReference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.problem.KnownMistake;

/** The known mistakes of {@link MaxPoolingFilter#updatedFilter}. */
final class UpdatedFilterMistakes {
  private static final MaxPoolingFilter RIGHT = new MaxPoolingFilterReference();

  private UpdatedFilterMistakes() {}

  static List<KnownMistake> all() {
    return Stream.of(ofTheStep(), ofTheError(), ofTheImage(), ofThePeak(), slips())
        .flatMap(List::stream)
        .toList();
  }

  private static List<KnownMistake> ofTheStep() {
    return List.of(
        tap(
            "uphill",
            "The step goes the wrong way. Follow the signs from the loss to the subtraction of its"
                + " derivative.",
            (s, m, n) -> delta(m, n) - s.error() * s.source(m, n)),
        tap(
            "old-filter-missing",
            "This is the change of the filter. The contract wants the filter after the change.",
            (s, m, n) -> s.error() * s.source(m, n)),
        tap(
            "derivative-for-filter",
            "This is the derivative of the loss. The contract wants the filter after the step.",
            (s, m, n) -> -s.error() * s.source(m, n)),
        tap(
            "old-filter-in-the-corner",
            "The 1 of the old filter is at [0][0] of the array. Where does the contract keep the"
                + " shift (0, 0)?",
            (s, m, n) -> delta(m + s.rows() - 1, n + s.columns() - 1) + s.error() * s.source(m, n)),
        tap(
            "old-filter-at-the-peak",
            "The 1 of the old filter is where the maximum of the image is. Where does the contract"
                + " keep the shift (0, 0), whatever the image?",
            (s, m, n) ->
                delta(m + s.rows() - 1 - s.peakRow(), n + s.columns() - 1 - s.peakColumn())
                    + s.error() * s.source(m, n)),
        tap(
            "old-filter-all-ones",
            "Every coefficient is one too large, except that of the shift (0, 0). What is the old"
                + " filter elsewhere?",
            (s, m, n) -> 1 + s.error() * s.source(m, n)),
        tap(
            "filter-unchanged",
            "This is the old filter. Which step comes after the gradient?",
            (s, m, n) -> delta(m, n)),
        tap(
            "middle-not-updated",
            "The coefficient of the shift (0, 0) is still 1. It takes part in the step as well.",
            (s, m, n) -> delta(m, n) == 1 ? 1 : s.error() * s.source(m, n)),
        tap(
            "only-middle-updated",
            "Only the coefficient of the shift (0, 0) has changed. Which others does the largest"
                + " output depend on?",
            (s, m, n) -> delta(m, n) * (1 + s.error() * s.g())),
        tap(
            "forward-difference",
            ForwardDifference.HINT,
            (s, m, n) ->
                delta(m, n)
                    + s.source(m, n) * (s.error() - s.source(m, n) * ForwardDifference.STEP / 2)));
  }

  private static List<KnownMistake> ofTheError() {
    return List.of(
        tap(
            "error-missing",
            "The target has no influence on your answer. Look at the derivative of the loss.",
            (s, m, n) -> delta(m, n) + s.source(m, n)),
        tap(
            "target-for-error",
            "The output of the network seems to be missing in your error. Look at the derivative of"
                + " the loss.",
            (s, m, n) -> delta(m, n) + s.y() * s.source(m, n)),
        tap(
            "error-doubled",
            "The change of the filter is twice the expected one. Look at the constant in the loss.",
            (s, m, n) -> delta(m, n) + 2 * s.error() * s.source(m, n)),
        tap(
            "error-halved",
            "The change of the filter is half of the expected one. Look at the constant in the loss,"
                + " and at what its square contributes.",
            (s, m, n) -> delta(m, n) + 0.5 * s.error() * s.source(m, n)),
        tap(
            "step-a-hundredth",
            "The change of the filter is a hundredth of the expected one. Which step size does the"
                + " contract state?",
            (s, m, n) -> delta(m, n) + 0.01 * s.error() * s.source(m, n)),
        tap(
            "step-a-tenth",
            "The change of the filter is a tenth of the expected one. Which step size does the"
                + " contract state?",
            (s, m, n) -> delta(m, n) + 0.1 * s.error() * s.source(m, n)),
        tap(
            "error-normalised",
            "You seem to divide the error by its own magnitude. Look at the derivative of the"
                + " loss.",
            (s, m, n) -> delta(m, n) + s.error() / Math.abs(s.error()) * s.source(m, n)),
        tap(
            "loss-for-error",
            "You seem to multiply by the loss. What does the chain rule ask for?",
            (s, m, n) -> delta(m, n) + s.error() * s.error() / 2 * s.source(m, n)),
        tap(
            "sign-of-error",
            "Only the sign of the error has an influence on your answer, as if the loss were the"
                + " magnitude of the error. Look at the definition of the loss.",
            (s, m, n) -> delta(m, n) + Math.signum(s.error()) * s.source(m, n)));
  }

  private static List<KnownMistake> ofTheImage() {
    return List.of(
        tap(
            "not-flipped",
            "The image appears in your filter as it is. Look at the sign of the shift in the"
                + " convolution.",
            (s, m, n) -> delta(m, n) + s.error() * s.x(s.peakRow() + m, s.peakColumn() + n)),
        tap(
            "rows-not-flipped",
            "The image appears in your filter with its rows in the wrong order. Look at the signs"
                + " of both shifts in the convolution.",
            (s, m, n) -> delta(m, n) + s.error() * s.x(s.peakRow() + m, s.peakColumn() - n)),
        tap(
            "columns-not-flipped",
            "The image appears in your filter with its columns in the wrong order. Look at the"
                + " signs of both shifts in the convolution.",
            (s, m, n) -> delta(m, n) + s.error() * s.x(s.peakRow() - m, s.peakColumn() + n)),
        tap(
            "not-moved-to-the-peak",
            "The place of the maximum has no influence on your answer. Which output does the loss"
                + " depend on?",
            (s, m, n) -> delta(m, n) + s.error() * s.x(-m, -n)),
        tap(
            "negative-shifts-missing",
            "Coefficients of negative shifts have not changed. Can a pixel to the right of the"
                + " maximum or below it have an influence?",
            (s, m, n) -> delta(m, n) + (m < 0 || n < 0 ? 0 : s.error() * s.source(m, n))),
        mistake(
            "size-of-the-image",
            "Your filter is as large as the image. Read in the contract which shifts it has.",
            (x, y) -> {
              double[][] right = RIGHT.updatedFilter(x, y);
              return MatrixSlip.filled(
                  x.length, x[0].length, (m, n) -> right[m + x.length - 1][n + x[0].length - 1]);
            }),
        tap(
            "image-repeated-outside",
            "Your image seems to go on outside of its border as on a torus. What does the contract"
                + " say of pixels outside?",
            (s, m, n) ->
                delta(m, n)
                    + s.error()
                        * s.x(
                            Math.floorMod(s.peakRow() - m, s.rows()),
                            Math.floorMod(s.peakColumn() - n, s.columns()))),
        tap(
            "border-continued-outside",
            "The border of your image seems to go on outside of it. What does the contract say of"
                + " pixels outside?",
            (s, m, n) ->
                delta(m, n)
                    + s.error()
                        * s.x(
                            clamped(s.peakRow() - m, s.rows()),
                            clamped(s.peakColumn() - n, s.columns()))),
        tap(
            "array-one-off",
            "Your whole filter is one row and one column too far down and right in its array. Look"
                + " at where the contract keeps the shift (0, 0).",
            (s, m, n) -> delta(m - 1, n - 1) + s.error() * s.source(m - 1, n - 1)));
  }

  private static List<KnownMistake> ofThePeak() {
    return List.of(
        tap(
            "peak-row-and-column-exchanged",
            "Row and column of the maximum seem to be exchanged. Look at which index belongs to"
                + " which shift.",
            (s, m, n) -> delta(m, n) + s.error() * s.x(s.peakColumn() - m, s.peakRow() - n)),
        tap(
            "peak-counted-from-one",
            "The image is one row and one column off in your filter, but the 1 of the old filter is"
                + " not. From which number do you count the place of the maximum?",
            (s, m, n) -> delta(m, n) + s.error() * s.source(m - 1, n - 1)),
        peak(
            "peak-in-the-middle",
            "Your maximum is always in the middle of the image. Search for the largest pixel.",
            MaxPoolingFilterMistakes::middle),
        peak(
            "peak-not-in-last-row-or-column",
            "The last row and the last column do not seem to be searched for the maximum. Look at"
                + " the bounds of your loops.",
            MaxPoolingFilterMistakes::searchWithoutLastRowAndColumn),
        peak(
            "peak-of-magnitude",
            "Your maximum seems to be that of the magnitudes. How does a negative pixel compare"
                + " with a positive one?",
            MaxPoolingFilterMistakes::largestMagnitude),
        mistake(
            "maximum-from-zero",
            "Right but for images that have negative pixels only. With which value does your search"
                + " for the maximum begin?",
            (x, y) -> {
              int[] peak = MaxPoolingFilterMistakes.searchFromZero(x);
              double g = Math.max(x[peak[0]][peak[1]], 0);
              return new GradientStep(x, y, g, peak).filter(UpdatedFilterMistakes::right);
            }));
  }

  private static List<KnownMistake> slips() {
    return MatrixSlip.all().stream()
        .map(
            slip -> mistake(slip.name(), slip.hint(), (x, y) -> slip.of(RIGHT.updatedFilter(x, y))))
        .toList();
  }

  private static KnownMistake tap(String name, String hint, Tap wrong) {
    return mistake(name, hint, (x, y) -> new GradientStep(x, y, RIGHT.peak(x)).filter(wrong));
  }

  /** The right step for a wrong maximum. */
  private static KnownMistake peak(String name, String hint, Function<double[][], int[]> wrong) {
    return mistake(
        name,
        hint,
        (x, y) -> new GradientStep(x, y, wrong.apply(x)).filter(UpdatedFilterMistakes::right));
  }

  private static KnownMistake mistake(
      String name, String hint, MaxPoolingFilterMistakes.Update wrong) {
    return new KnownMistake(
        "updatedFilter", name, hint, MaxPoolingFilterMistakes.withUpdatedFilter(wrong));
  }

  private static double right(GradientStep step, int m, int n) {
    return delta(m, n) + step.error() * step.source(m, n);
  }

  private static int clamped(int index, int size) {
    return Math.min(Math.max(index, 0), size - 1);
  }
}
