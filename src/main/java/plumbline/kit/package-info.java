/**
 * The students' kit: puts a student's own code to the grader's tests, on the student's machine and
 * without any solution. {@link plumbline.kit.Kit} is the program; what it asks is an assignment in
 * which {@link plumbline.kit.Definitions} stands where the grader has a reference solution: what a
 * method has to return by its definition, or by {@link plumbline.kit.Differences} of that. Where
 * nobody has said that yet, only sizes are checked, and the report says so.
 *
 * <p>Everything else is the grader's own: which files count, how they are compiled, what is asked,
 * the tolerances, the limits and the words. A worker keeps what can go wrong (an exit, an endless
 * loop) away from the kit itself; it is not locked in, since students may run their own code.
 *
 * <p>Runs on the student's machine.
 */
package plumbline.kit;
