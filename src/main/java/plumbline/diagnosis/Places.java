package plumbline.diagnosis;

import java.util.Arrays;
import java.util.Optional;

/** Answers whose numbers are the expected ones in other places. */
final class Places {
  private Places() {}

  static Optional<Diagnosis> transposed(Evidence evidence) {
    return evidence.all(Places::isTransposed)
            && evidence.enough(o -> !o.right() && o.want().values().length > 1)
        ? Optional.of(
            Diagnosis.pattern(
                "transposed",
                evidence.subject()
                    + " is the transpose of the expected one. Read again in the contract which"
                    + " index comes first."))
        : Optional.empty();
  }

  private static boolean isTransposed(Observation o) {
    if (o.got() == null || o.want().shape().length != 2) {
      return false;
    }
    int[] transposedShape = {o.columns(), o.rows()};
    double[] got = o.got().values();
    double[] want = o.want().values();
    boolean same = Arrays.equals(o.got().shape(), transposedShape);
    for (int k = 0; same && k < want.length; k++) {
      same = o.same(got[k], want[k % o.rows() * o.columns() + k / o.rows()]);
    }
    return same;
  }

  static Optional<Diagnosis> flipped(Evidence evidence) {
    if (moved(evidence, Places::upsideDown)) {
      return Optional.of(flipped(evidence, "rows-reversed", "with its rows in reverse order"));
    }
    if (moved(evidence, Places::mirrored)) {
      boolean vector = evidence.all(o -> o.want().shape().length == 1);
      return Optional.of(
          vector
              ? flipped(evidence, "reversed", "in reverse order")
              : flipped(evidence, "columns-reversed", "with its columns in reverse order"));
    }
    return moved(evidence, (o, i, j) -> mirrored(o, o.rows() - 1 - i, j))
        ? Optional.of(
            flipped(evidence, "turned-around", "with its rows and its columns in reverse order"))
        : Optional.empty();
  }

  private static Diagnosis flipped(Evidence evidence, String key, String how) {
    return Diagnosis.pattern(
        key,
        evidence.subject()
            + " is the expected one %s. Look at the direction in which your indices run."
                .formatted(how));
  }

  static Optional<Diagnosis> shifted(Evidence evidence) {
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        int rows = down;
        int columns = right;
        if ((rows != 0 || columns != 0)
            && moved(evidence, (o, i, j) -> place(o, i - rows, j - columns))) {
          return Optional.of(shifted(evidence, rows, columns));
        }
      }
    }
    return Optional.empty();
  }

  private static Diagnosis shifted(Evidence evidence, int rows, int columns) {
    boolean vector = evidence.all(o -> o.want().shape().length == 1);
    String across =
        vector
            ? "one index too " + (columns > 0 ? "high" : "low")
            : "one column too far to the " + (columns > 0 ? "right" : "left");
    String along = "one row too far " + (rows > 0 ? "down" : "up");
    String how = rows == 0 ? across : columns == 0 ? along : along + " and " + across;
    return Diagnosis.pattern(
        "shifted",
        "%s is the expected one, %s. Look at where your indices begin."
            .formatted(evidence.subject(), how));
  }

  static Optional<Diagnosis> reordered(Evidence evidence) {
    return evidence.all(Places::hasTheSameNumbers)
            && evidence.enough(o -> !o.right() && o.want().values().length > 1)
        ? Optional.of(
            Diagnosis.pattern(
                "reordered",
                evidence.subject()
                    + " has the right numbers, but not in their places. Look at your indices."))
        : Optional.empty();
  }

  private static boolean hasTheSameNumbers(Observation o) {
    if (o.got() == null || o.got().values().length != o.want().values().length) {
      return false;
    }
    double[] got = o.got().values();
    double[] want = o.want().values();
    Arrays.sort(got);
    Arrays.sort(want);
    boolean same = true;
    for (int k = 0; k < want.length; k++) {
      same &= o.same(got[k], want[k]);
    }
    return same;
  }

  /** From where the number in row i and column j may have come: an index, or -1 for anywhere. */
  private interface Origin {
    int of(Observation o, int i, int j);
  }

  private static int place(Observation o, int i, int j) {
    boolean inside = i >= 0 && i < o.rows() && j >= 0 && j < o.columns();
    return inside ? i * o.columns() + j : -1;
  }

  private static int upsideDown(Observation o, int i, int j) {
    return place(o, o.rows() - 1 - i, j);
  }

  private static int mirrored(Observation o, int i, int j) {
    return place(o, i, o.columns() - 1 - j);
  }

  private static boolean moved(Evidence evidence, Origin origin) {
    return evidence.isComparable()
        && evidence.all(o -> moved(o, origin) >= 0)
        && evidence.enough(o -> !o.right() && moved(o, origin) > 1);
  }

  /** How many numbers other than zero have come from there; -1 if some have not. */
  private static int moved(Observation o, Origin origin) {
    double[] got = o.got().values();
    double[] want = o.want().values();
    int numbers = 0;
    for (int k = 0; k < want.length; k++) {
      int from = origin.of(o, k / o.columns(), k % o.columns());
      if (from >= 0 && !o.same(got[k], want[from])) {
        return -1;
      }
      numbers += from >= 0 && !o.isNothing(want[from]) ? 1 : 0;
    }
    return numbers;
  }
}
