/**
 * What staff read: a grade as text.
 *
 * <p>Runs in the grader.
 */
package plumbline.report;
