package plumbline.problem;

/**
 * A wrong answer that students are known to give, as code that gives it.
 *
 * <p>A failed test whose answers agree with those of a known mistake in every case is explained
 * with the mistake's hint. The mistakes also put the grading itself to the test: each of them must
 * lose the points of its method and of no other.
 *
 * <p>An implementation is deterministic, takes all legal input and, unless that is the mistake,
 * throws nothing.
 *
 * @param method the name of the contract's method that is wrong in the implementation
 * @param name a short name in kebab case, which no other mistake of the same problem has
 * @param hint what a teacher would say: what was probably done and which step to look at again,
 *     never the solution; whole sentences
 * @param implementation an object of the contract whose other methods are right
 */
public record KnownMistake(String method, String name, String hint, Object implementation) {}
