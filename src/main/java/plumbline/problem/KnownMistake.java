package plumbline.problem;

import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.function.Function;

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
 * @param credit the share of a test's points that whoever makes this mistake still gets, from 0 to
 *     less than 1
 */
public record KnownMistake(
    String method, String name, String hint, Object implementation, double credit) {
  /** Refuses null and a credit that is no such share. */
  public KnownMistake {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(implementation, "implementation");
    if (!(credit >= 0 && credit < 1)) {
      throw new IllegalArgumentException("a credit of " + credit + " for " + name);
    }
  }

  /**
   * A mistake that costs all points.
   *
   * @param method the name of the contract's method that is wrong in the implementation
   * @param name a short name in kebab case
   * @param hint what a teacher would say
   * @param implementation an object of the contract whose other methods are right
   */
  public KnownMistake(String method, String name, String hint, Object implementation) {
    this(method, name, hint, implementation, 0);
  }

  /**
   * A mistake in one method of a solution that is right otherwise, which costs all points.
   *
   * @param <T> the contract
   * @param method the name of the method
   * @param name a short name in kebab case
   * @param hint what a teacher would say
   * @param contract the contract
   * @param right a right solution
   * @param wrong what the method returns for which arguments
   * @return the mistake
   */
  public static <T> KnownMistake in(
      String method,
      String name,
      String hint,
      Class<T> contract,
      T right,
      Function<Object[], Object> wrong) {
    Object implementation =
        Proxy.newProxyInstance(
            contract.getClassLoader(),
            new Class<?>[] {contract},
            (self, called, arguments) ->
                called.getName().equals(method)
                    ? wrong.apply(arguments)
                    : called.invoke(right, arguments));
    return new KnownMistake(method, name, hint, implementation);
  }

  /**
   * The same mistake, for which a share of the points is given.
   *
   * @param share from 0 to less than 1
   * @return the mistake
   */
  public KnownMistake withCredit(double share) {
    return new KnownMistake(method, name, hint, implementation, share);
  }
}
