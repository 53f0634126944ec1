/**
 * The command line: a thin class for each command. Exit codes and streams are decided here only.
 *
 * <p>Runs in the grader.
 */
package plumbline.cli;
