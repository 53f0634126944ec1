/**
 * What staff read: a grade as text, a class as a page for the browser.
 *
 * <p>Runs in the grader.
 */
package plumbline.report;
