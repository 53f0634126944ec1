/**
 * Gradescope's side of things: its {@code submission_metadata.json} and its exports in, its {@code
 * results.json} out and back. The YAML reader is used here and nowhere else.
 *
 * <p>Runs in the grader.
 */
package plumbline.gradescope;
