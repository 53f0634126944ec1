package plumbline.diagnosis;

import java.util.Locale;
import java.util.Optional;

/** Prints a number as a person would write it. */
final class Fraction {
  private static final int LARGEST = 12;
  private static final double EXACT = 1e-7;

  private Fraction() {}

  /** As a whole number, a fraction, the root of a whole number, or else with four digits. */
  static String print(double number) {
    return minus(number) + simple(number).orElseGet(() -> digits(number));
  }

  /** Whether it is one of the few numbers that formulas are made of. */
  static boolean isSimple(double number) {
    return simple(number).isPresent();
  }

  private static Optional<String> simple(double number) {
    for (int q = 1; q <= LARGEST; q++) {
      double p = Math.rint(Math.abs(number) * q);
      if (isOneOf(p, Math.abs(number) * q)) {
        return Optional.of((long) p + (q == 1 ? "" : "/" + q));
      }
    }
    double square = Math.rint(number * number);
    return isOneOf(square, number * number) ? Optional.of("√" + (long) square) : Optional.empty();
  }

  /** Whether a value is this whole number, and the number is a small one. */
  private static boolean isOneOf(double whole, double value) {
    return whole >= 1 && whole <= LARGEST && Math.abs(value - whole) < EXACT * whole;
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.4g", Math.abs(number));
  }

  private static String minus(double number) {
    return number < 0 ? "−" : "";
  }
}
