/**
 * Gradescope's side of things: its {@code submission_metadata.json} in, its {@code results.json} out. Jackson is used here and nowhere else.
 *
 * <p>Runs in the grader.
 */
package plumbline.gradescope;
