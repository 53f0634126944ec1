/**
 * Starts, locks in, watches and kills workers.
 *
 * <p>Runs in the grader.
 */
package plumbline.sandbox;
