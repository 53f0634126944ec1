package plumbline.problem;

import org.apache.commons.math3.random.RandomGenerator;

/** Draws the arguments of one call. */
@FunctionalInterface
public interface Draw {
  /**
   * Draws the arguments.
   *
   * @param random where chance comes from; the same state must give the same arguments
   * @param size how large the input should be: 0 is the smallest, 1 the largest of its kind
   * @return new arguments, in the order of the method's parameters
   */
  Object[] draw(RandomGenerator random, double size);
}
