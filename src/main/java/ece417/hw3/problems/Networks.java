package ece417.hw3.problems;

import static ece417.hw3.problems.Grid.HALVES;
import static ece417.hw3.problems.Grid.HUNDREDTHS;

import ece417.hw3.BinaryClassifier.Parameters;
import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import plumbline.problem.Draw;

/**
 * Draws parameters and x for problem 3.3, and labels.
 *
 * <p>ReLU has a kink at 0, where rounding could decide: each entry of z1 is therefore at least 0.2
 * in magnitude, or exactly 0 in whatever order it is summed. Some are large, since ReLU, unlike
 * functions that are taken for it, has no upper bound. The source's unsimplified answer loses
 * digits where g comes near 0 or 1: |z2| is therefore at most 12.
 */
final class Networks {
  /** On which side of its kink a hidden node is. */
  enum Node {
    ACTIVE,
    /** Active, and beyond the 6 at which capped ReLUs stop. */
    LARGE,
    DEAD,
    AT_ZERO
  }

  private static final double UNSURE = 8;
  private static final double SURE = 12;

  private Networks() {}

  /** A network with these hidden nodes; no entry of x is 0. */
  static Draw network(int inputs, Node... nodes) {
    return unsure(
        (random, size) ->
            complete(random, nodes, weights(random, inputs, nodes), inputs(random, inputs, nodes)));
  }

  /** The first entry of x is not 0, the second is, and so on by turns. */
  static Draw sparse(int inputs, Node... nodes) {
    return unsure(
        (random, size) -> {
          double[] x = inputs(random, inputs, nodes);
          for (int k = 1; k < inputs; k += 2) {
            x[k] = 0;
          }
          return complete(random, nodes, weights(random, inputs, nodes), x);
        });
  }

  /** All of x is 0. */
  static Draw atOrigin(int inputs, Node... nodes) {
    return unsure(
        (random, size) ->
            complete(random, nodes, weights(random, inputs, nodes), new double[inputs]));
  }

  /** All weights, of either layer, are negative. */
  static Draw negative(int inputs, Node... nodes) {
    return unsure(
        (random, size) -> {
          double[][] w1 = HUNDREDTHS.matrix(random, nodes.length, inputs, -2, -0.5);
          Object[] drawn = complete(random, nodes, w1, inputs(random, inputs, nodes));
          double[] w2 = ((Parameters) drawn[0]).w2();
          Arrays.setAll(w2, j -> -Math.abs(w2[j]));
          return drawn;
        });
  }

  /** |z2| is from 8 to 12; it has the given sign. */
  static Draw sure(int sign, Draw network) {
    return (random, size) -> {
      Object[] drawn = network.draw(random, size);
      Parameters p = (Parameters) drawn[0];
      double z2 = sign * HUNDREDTHS.between(random, UNSURE + 0.01, SURE - 0.01);
      double b2 = HUNDREDTHS.round(p.b2() + z2 - outputOf(p, (double[]) drawn[1]));
      return new Object[] {new Parameters(p.w1(), p.b1(), p.w2(), b2), drawn[1]};
    };
  }

  /** The same with a sign by chance. */
  static Draw sure(Draw network) {
    return (random, size) -> sure(random.nextBoolean() ? 1 : -1, network).draw(random, size);
  }

  /** Active and dead nodes, at least one active; nodes and inputs up to so many. */
  static Draw upTo(int most) {
    return growing(most, Node.ACTIVE, Node.ACTIVE, Node.DEAD);
  }

  /** The same with at least one node whose z1 is exactly 0. */
  static Draw atZeroUpTo(int most) {
    return growing(most, Node.AT_ZERO, Node.ACTIVE, Node.DEAD);
  }

  /** The same with at least one node whose z1 is large. */
  static Draw largeUpTo(int most) {
    return growing(most, Node.LARGE, Node.ACTIVE, Node.DEAD);
  }

  static Draw labelled(int y, Draw network) {
    return (random, size) -> with(y, network.draw(random, size));
  }

  /** With a label by chance. */
  static Draw labelled(Draw network) {
    return (random, size) -> with(random.nextInt(2), network.draw(random, size));
  }

  private static Object[] with(int y, Object[] drawn) {
    return new Object[] {drawn[0], drawn[1], y};
  }

  /** Nodes of these kinds by chance, at least one of the first kind. */
  private static Draw growing(int most, Node... kinds) {
    return (random, size) -> {
      int[] sides = Sides.draw(random, 2, most, size);
      Node[] nodes = new Node[sides[1]];
      Arrays.setAll(nodes, j -> kinds[random.nextInt(kinds.length)]);
      nodes[random.nextInt(nodes.length)] = kinds[0];
      return network(sides[0], nodes).draw(random, size);
    };
  }

  private static double[] inputs(RandomGenerator random, int inputs, Node... nodes) {
    double[] x = new double[inputs];
    Arrays.setAll(x, k -> grid(nodes).eitherSign(random, 0.5, 2));
    return x;
  }

  private static double[][] weights(RandomGenerator random, int inputs, Node... nodes) {
    double[][] w1 = new double[nodes.length][inputs];
    for (double[] row : w1) {
      Arrays.setAll(row, k -> grid(nodes).nonZero(random, 2));
    }
    return w1;
  }

  /** With exact products and sums where z1 shall be exactly 0. */
  private static Grid grid(Node... nodes) {
    return Arrays.asList(nodes).contains(Node.AT_ZERO) ? HALVES : HUNDREDTHS;
  }

  private static Object[] complete(
      RandomGenerator random, Node[] nodes, double[][] w1, double[] x) {
    double[] b1 = new double[nodes.length];
    Arrays.setAll(
        b1, j -> HUNDREDTHS.round(preActivation(random, nodes[j]) - dotProduct(w1[j], x)));
    double[] w2 = new double[nodes.length];
    Arrays.setAll(w2, j -> HUNDREDTHS.eitherSign(random, 0.5, 1.5));
    double b2 = HUNDREDTHS.between(random, -1, 1);
    return new Object[] {new Parameters(w1, b1, w2, b2), x};
  }

  private static double preActivation(RandomGenerator random, Node node) {
    return switch (node) {
      case ACTIVE -> HUNDREDTHS.between(random, 0.25, 2);
      case LARGE -> HUNDREDTHS.between(random, 7, 10);
      case DEAD -> HUNDREDTHS.between(random, -2, -0.25);
      case AT_ZERO -> 0;
    };
  }

  private static Draw unsure(Draw draw) {
    return draw.suchThat(
        drawn -> Math.abs(outputOf((Parameters) drawn[0], (double[]) drawn[1])) <= UNSURE);
  }

  /** Returns z2. */
  private static double outputOf(Parameters p, double[] x) {
    double z2 = p.b2();
    for (int j = 0; j < p.w2().length; j++) {
      z2 += p.w2()[j] * Math.max(0, dotProduct(p.w1()[j], x) + p.b1()[j]);
    }
    return z2;
  }

  private static double dotProduct(double[] u, double[] v) {
    double sum = 0;
    for (int k = 0; k < u.length; k++) {
      sum += u[k] * v[k];
    }
    return sum;
  }
}
