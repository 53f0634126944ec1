package plumbline.diagnosis;

import java.util.Locale;

/** Prints a number as a person would write it. */
final class Fraction {
  private static final int LARGEST_DENOMINATOR = 12;
  private static final double EXACT = 1e-7;

  private Fraction() {}

  /** As a whole number, a fraction, the root of a whole number, or with four digits. */
  static String print(double number) {
    for (int q = 1; q <= LARGEST_DENOMINATOR; q++) {
      double p = Math.rint(number * q);
      if (p != 0 && Math.abs(number * q - p) < EXACT * Math.abs(p)) {
        return minus(number) + (long) Math.abs(p) + (q == 1 ? "" : "/" + q);
      }
    }
    double square = Math.rint(number * number);
    if (square != 0 && Math.abs(number * number - square) < EXACT * square) {
      return minus(number) + "√" + (long) square;
    }
    return minus(number) + String.format(Locale.ROOT, "%.4g", Math.abs(number));
  }

  private static String minus(double number) {
    return number < 0 ? "−" : "";
  }
}
