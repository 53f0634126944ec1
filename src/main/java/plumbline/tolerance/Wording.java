package plumbline.tolerance;

/** The words for an answer that is wrong. */
final class Wording {
  private Wording() {}

  static Mismatch malformed(Malformed got, Numbers want, Tolerance tolerance) {
    return new Mismatch(
        got.kind(),
        got.description(),
        Printer.print(want),
        tolerance.toString(),
        "not comparable: " + want.describeShape() + " wanted");
  }

  static Mismatch wrongShape(Numbers got, Numbers want, Tolerance tolerance) {
    return new Mismatch(
        Mismatch.Kind.SHAPE,
        Printer.print(got),
        Printer.print(want),
        tolerance.toString(),
        "not comparable: got %s, wanted %s".formatted(got.describeShape(), want.describeShape()));
  }

  static Mismatch wrongValue(Numbers got, Numbers want, int worst, Tolerance tolerance) {
    Printer printer = Printer.tellingApart(got.value(worst), want.value(worst));
    boolean finite = Double.isFinite(got.value(worst));
    return new Mismatch(
        finite ? Mismatch.Kind.VALUE : Mismatch.Kind.NOT_FINITE,
        printer.text(got),
        printer.text(want),
        tolerance.toString(),
        finite
            ? difference(got, want, worst, tolerance, printer)
            : "not a finite number" + at(want, worst) + ": " + got.value(worst));
  }

  private static String difference(
      Numbers got, Numbers want, int worst, Tolerance tolerance, Printer printer) {
    double error = Math.abs(got.value(worst) - want.value(worst));
    String where =
        want.count() == 1 && at(want, worst).isEmpty()
            ? ""
            : at(want, worst)
                + " (got "
                + printer.text(got.value(worst))
                + ", wanted "
                + printer.text(want.value(worst))
                + ")";
    String relative =
        want.norm() == 0
            ? ""
            : ", " + Printer.brief(error / want.norm()) + " times the largest wanted value";
    String allowed =
        tolerance.equals(Tolerance.EXACT)
            ? ""
            : "; allowed here " + Printer.brief(tolerance.allowed(want.norm()));
    return "off by " + Printer.brief(error) + where + relative + allowed;
  }

  private static String at(Numbers numbers, int index) {
    String place = numbers.place(index);
    return place.isEmpty() ? "" : " at " + place;
  }
}
