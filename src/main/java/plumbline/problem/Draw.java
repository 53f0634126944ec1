package plumbline.problem;

import java.util.function.Predicate;
import org.apache.commons.math3.random.RandomGenerator;

/** Draws the arguments of one call. */
@FunctionalInterface
public interface Draw {
  /** After so many draws in vain, a condition is taken for one that never holds. */
  int MOST_ATTEMPTS = 10_000;

  /**
   * Draws the arguments.
   *
   * @param random where chance comes from; the same state must give the same arguments
   * @param size how large the input should be: 0 is the smallest, 1 the largest of its kind
   * @return new arguments, in the order of the method's parameters
   */
  Object[] draw(RandomGenerator random, double size);

  /**
   * The same, drawn again and again until a condition holds.
   *
   * @param condition what the arguments must fulfil, as a fair share of all draws does
   * @return what draws such arguments
   */
  default Draw suchThat(Predicate<Object[]> condition) {
    return (random, size) -> {
      for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        Object[] arguments = draw(random, size);
        if (condition.test(arguments)) {
          return arguments;
        }
      }
      throw new IllegalStateException("the condition never holds");
    };
  }
}
