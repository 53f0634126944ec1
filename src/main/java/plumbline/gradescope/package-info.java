/**
 * Gradescope's side of things: its {@code submission_metadata.json} in, its {@code results.json}
 * out and back, its exports in. The YAML reader is used here and nowhere else.
 *
 * <p>Runs in the grader.
 */
package plumbline.gradescope;
