/**
 * Gradescope's side of things: its {@code results.json} out and back, its exports in. Jackson and
 * the YAML reader are used here and nowhere else.
 *
 * <p>Runs in the grader.
 */
package plumbline.gradescope;
