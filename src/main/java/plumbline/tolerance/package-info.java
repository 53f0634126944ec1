/**
 * Tolerances as values that print themselves, and the words for what is out of tolerance.
 *
 * <p>Deciding, wording and printing are apart: {@link plumbline.tolerance.Tolerance} decides,
 * {@code Wording} finds the words, {@link plumbline.tolerance.Printer} makes numbers into text.
 *
 * <p>Runs in the grader.
 */
package plumbline.tolerance;
