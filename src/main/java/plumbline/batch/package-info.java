/**
 * Many submissions: find them, grade them beside each other, resume, collect.
 *
 * <p>{@link plumbline.batch.Source} finds out who handed in what. {@link plumbline.batch.Batch}
 * grades one submission per thread with the engine's grader, as Gradescope would have it graded.
 * {@link plumbline.batch.OutFolder} is all that is kept, and the only memory between runs: a
 * submission is finished once its {@code Receipt} is there, which names the results it belongs to
 * and what they were made from. So a run may be killed at any moment, and the next one does what is
 * left. What is shown of a class is always read back from that folder ({@code ClassBook}), whether
 * one run wrote it or several machines.
 *
 * <p>Runs in the grader.
 */
package plumbline.batch;
