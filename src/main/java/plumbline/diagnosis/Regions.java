package plumbline.diagnosis;

import java.util.List;
import java.util.Optional;

/** Answers that are right but for a part of the array. */
final class Regions {
  /** Whether the number in row i and column j belongs to a part of the array. */
  private interface Area {
    boolean has(Observation o, int i, int j);
  }

  private record Region(String words, Area area) {}

  /** From small to large, so that the first that fits says most. */
  private static final List<Region> REGIONS =
      List.of(
          new Region("the first entry", (o, i, j) -> i == 0 && j == 0),
          new Region("the last entry", (o, i, j) -> isLastRow(o, i) && isLastColumn(o, j)),
          new Region("the entries of the diagonal", (o, i, j) -> i == j && isMatrix(o)),
          new Region("entries in the first row", (o, i, j) -> i == 0 && isMatrix(o)),
          new Region("entries in the last row", (o, i, j) -> isLastRow(o, i) && isMatrix(o)),
          new Region("entries in the first column", (o, i, j) -> j == 0 && isMatrix(o)),
          new Region("entries in the last column", (o, i, j) -> isLastColumn(o, j) && isMatrix(o)),
          new Region(
              "entries in the first row and column",
              (o, i, j) -> (i == 0 || j == 0) && isMatrix(o)),
          new Region(
              "entries in the last row and column",
              (o, i, j) -> (isLastRow(o, i) || isLastColumn(o, j)) && isMatrix(o)),
          new Region(
              "entries along the border",
              (o, i, j) ->
                  isMatrix(o) && (i == 0 || j == 0 || isLastRow(o, i) || isLastColumn(o, j))),
          new Region("entries off the diagonal", (o, i, j) -> i != j && isMatrix(o)),
          new Region(
              "entries outside of the leading square part",
              (o, i, j) -> Math.max(i, j) >= Math.min(o.rows(), o.columns()) && isMatrix(o)));

  private Regions() {}

  static Optional<Diagnosis> rightButFor(Evidence evidence) {
    return REGIONS.stream()
        .filter(region -> fits(evidence, region.area()))
        .map(
            region ->
                Diagnosis.pattern(
                    "right-but-for-a-part",
                    "%s is right but for %s. Look at the bounds of your loops."
                        .formatted(evidence.subject(), region.words())))
        .findFirst();
  }

  /** Nothing outside of the area is wrong, and in half of the cases or more something in it is. */
  private static boolean fits(Evidence evidence, Area area) {
    if (!evidence.isComparable() || !evidence.all(o -> isRightOutside(o, area))) {
      return false;
    }
    List<Observation> divided =
        evidence.observations().stream().filter(o -> divides(area, o)).toList();
    long wrong = divided.stream().filter(o -> !o.right()).count();
    return wrong >= 2 && 2 * wrong >= divided.size();
  }

  private static boolean isRightOutside(Observation o, Area area) {
    double[] got = o.got().values();
    double[] want = o.want().values();
    for (int k = 0; k < want.length; k++) {
      if (!area.has(o, k / o.columns(), k % o.columns()) && !o.same(got[k], want[k])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the area is a part and not the whole, and something but zeros lies outside of it. */
  private static boolean divides(Area area, Observation o) {
    double[] want = o.want().values();
    boolean inside = false;
    boolean outside = false;
    for (int k = 0; k < want.length; k++) {
      boolean has = area.has(o, k / o.columns(), k % o.columns());
      inside |= has;
      outside |= !has && !o.isNothing(want[k]);
    }
    return inside && outside;
  }

  private static boolean isMatrix(Observation o) {
    return o.want().shape().length == 2;
  }

  private static boolean isLastRow(Observation o, int i) {
    return i == o.rows() - 1;
  }

  private static boolean isLastColumn(Observation o, int j) {
    return j == o.columns() - 1;
  }
}
