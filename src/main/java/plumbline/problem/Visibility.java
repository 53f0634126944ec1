package plumbline.problem;

/** When students see a test and its outcome. */
public enum Visibility {
  /** At once. */
  VISIBLE,
  /** After the (late) due date. */
  AFTER_DUE_DATE,
  /** When grades are published. */
  AFTER_PUBLISHED,
  /** Never; note that students then see no total either. */
  HIDDEN
}
