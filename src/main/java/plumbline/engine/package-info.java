/**
 * From a submission to a grade: {@link plumbline.engine.Grader} reads like the story. The upload is
 * collected while the worker warms up; a worker compiles ({@code Compiling}); test by test and case
 * by case a worker is asked ({@code Bench}, {@code Trial}) and the answers are judged here; what
 * went wrong is put into words ({@code Feedback}, {@code Endings}, {@code Thrown}, {@code
 * CompileText}).
 *
 * <p>The engine names no assignment. What is the student's fault is an {@link
 * plumbline.problem.Outcome}; an exception that leaves this package is the grader's fault, and then
 * there is no grade at all.
 *
 * <p>Runs in the grader.
 */
package plumbline.engine;
