/**
 * The vocabulary in which an assignment is declared: an {@link plumbline.problem.Assignment} has
 * problems, a {@link plumbline.problem.Problem} has a contract, a reference and a {@link
 * plumbline.problem.Part} for each method; a part has a {@link plumbline.problem.Checker} and
 * tests, a {@link plumbline.problem.Test} has points and {@link plumbline.problem.Cases}.
 *
 * <p>Runs in the grader.
 */
package plumbline.problem;
