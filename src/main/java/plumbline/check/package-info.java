/**
 * Puts the grading itself to the test before anything is uploaded: {@link plumbline.check.Check}
 * holds an assignment against its reference, its known mistakes, empty stubs and right samples.
 *
 * <p>References and known mistakes are the instructor's own code and are called in this process, by
 * the same checkers and the same diagnosis that judge students. What is like a student's upload,
 * the stubs and the samples, goes through real workers.
 *
 * <p>Runs in the grader.
 */
package plumbline.check;
