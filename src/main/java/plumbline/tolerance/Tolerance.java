package plumbline.tolerance;

/**
 * How far an answer may be from the wanted one, measured over the whole answer: the largest
 * difference may be at most {@code absolute + relative · max(1, max|wanted|)}. Entries are not
 * compared one by one relative to themselves, since a right formula can lose all digits of an entry
 * that is tiny beside the others.
 *
 * @param absolute the part that does not grow with the wanted answer, in its unit, at least 0
 * @param relative the part that does, at least 0
 */
public record Tolerance(double absolute, double relative) {
  /** No difference at all: for counts and positions. */
  public static final Tolerance EXACT = new Tolerance(0, 0);

  /**
   * How far off an answer may be.
   *
   * @param norm the largest absolute value of the wanted answer
   * @return the largest difference allowed, in the same unit
   */
  public double allowed(double norm) {
    return absolute + relative * Math.max(1, norm);
  }

  /**
   * Compares an answer with the wanted one.
   *
   * @param got the answer, of any shape, or null
   * @param wanted the wanted one, well formed
   * @return a match if the shapes agree, all values are finite and the differences are allowed
   */
  public Comparison compare(Object got, Object wanted) {
    if (!(Numbers.read(wanted) instanceof Numbers want)) {
      throw new IllegalArgumentException("the wanted answer is malformed");
    }
    if (!(Numbers.read(got) instanceof Numbers have)) {
      return Wording.malformed((Malformed) Numbers.read(got), want, this);
    }
    if (!have.isShapedLike(want)) {
      return Wording.wrongShape(have, want, this);
    }
    int worst = worstPlace(have, want);
    double error = worst < 0 ? 0 : Math.abs(have.value(worst) - want.value(worst));
    double allowed = allowed(want.norm());
    // written so that a NaN fails
    return error <= allowed
        ? new Match(error, allowed, Math.max(1, want.norm()))
        : Wording.wrongValue(have, want, worst, this);
  }

  /**
   * How far two answers are from each other, whether right or wrong.
   *
   * @param some an answer, of any shape, or null
   * @param other another one, by which the allowed difference is measured
   * @return their distance as a fraction of what is allowed: at most 1 if they are the same as far
   *     as this tolerance can tell; 0 if both have an infinity or a NaN in them, or both are
   *     malformed in the same way; infinite if they cannot be compared
   */
  public double distance(Object some, Object other) {
    Reading have = Numbers.read(some);
    Reading want = Numbers.read(other);
    if (have instanceof Malformed one && want instanceof Malformed two) {
      return one.kind() == two.kind() ? 0 : Double.POSITIVE_INFINITY;
    }
    if (!(have instanceof Numbers got)
        || !(want instanceof Numbers wanted)
        || !got.isShapedLike(wanted)
        || got.isFinite() != wanted.isFinite()) {
      return Double.POSITIVE_INFINITY;
    }
    int worst = got.isFinite() ? worstPlace(got, wanted) : -1;
    double error = worst < 0 ? 0 : Math.abs(got.value(worst) - wanted.value(worst));
    return error == 0 ? 0 : error / allowed(wanted.norm());
  }

  /** Where the answers differ most; a value that is not finite differs most of all. */
  private static int worstPlace(Numbers have, Numbers want) {
    int worst = -1;
    double worstError = -1;
    for (int i = 0; i < want.count(); i++) {
      double error = Math.abs(have.value(i) - want.value(i));
      if (!(error <= worstError) && !Double.isNaN(worstError)) {
        worst = i;
        worstError = error;
      }
    }
    return worst;
  }

  /**
   * The rule itself, as it is shown to students.
   *
   * @param got what the numbers of an answer are called, such as {@code "got"}
   * @param wanted what the wanted numbers are called
   * @return a formula, or words if no difference is allowed
   */
  public String rule(String got, String wanted) {
    return equals(EXACT)
        ? "no difference"
        : "max|%s − %s| ≤ %s + %s · max(1, max|%s|)"
            .formatted(got, wanted, sci(absolute), sci(relative), wanted);
  }

  /** The rule for numbers that are called got and wanted. */
  @Override
  public String toString() {
    return rule("got", "wanted");
  }

  private static String sci(double value) {
    return Double.toString(value).replace(".0E", "e").replace("E", "e");
  }
}
