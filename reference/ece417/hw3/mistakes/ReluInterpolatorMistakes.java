package ece417.hw3.mistakes;

import ece417.hw3.ReluInterpolator;
import ece417.hw3.reference.ReluInterpolatorReference;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import plumbline.problem.KnownMistake;

/** The known mistakes of problem 3.2. */
public final class ReluInterpolatorMistakes {
  private static final ReluInterpolator RIGHT = new ReluInterpolatorReference();

  private ReluInterpolatorMistakes() {}

  /**
   * Returns the mistakes of {@code hiddenNodes} and then those of {@code fit}.
   *
   * @return an unmodifiable list
   */
  public static List<KnownMistake> all() {
    return Stream.concat(hiddenNodes().stream(), FitMistakes.all().stream()).toList();
  }

  private static List<KnownMistake> hiddenNodes() {
    return List.of(
        hiddenNodes(
            "one-per-point",
            "You count a node for every point. Is there a point that the network can meet without"
                + " any node?",
            n -> n),
        hiddenNodes(
            "one-per-inner-point",
            "You count a node for every point at which the slope changes. How does the network get"
                + " its first slope?",
            n -> n - 2),
        hiddenNodes(
            "inner-points-only",
            "You count a node for every point between the first and the last. How does the network"
                + " get its first slope?",
            n -> Math.max(n - 2, 0)),
        hiddenNodes(
            "two-per-stretch",
            "You count two nodes for every stretch between neighbours. Does each stretch need a"
                + " node to end it, or can the next one do that?",
            n -> 2 * (n - 1)),
        hiddenNodes(
            "one-per-two-points",
            "You count a node for every two points. Try three points that go up and then down.",
            n -> n / 2),
        hiddenNodes(
            "offset-counted",
            "You count more nodes than there are points. Does the network need a node for the offset"
                + " b2, or for what lies to the left and to the right of all points?",
            n -> n + 1),
        hiddenNodes(
            "at-least-one",
            "Right but for a single point. What does the network compute when it has no node?",
            n -> Math.max(n - 1, 1)));
  }

  private static KnownMistake hiddenNodes(String name, String hint, IntUnaryOperator wrong) {
    return new KnownMistake("hiddenNodes", name, hint, new Implementation(wrong, RIGHT::fit));
  }

  /** Returns an implementation of which only the fit is wrong. */
  static ReluInterpolator withFit(Fit wrong) {
    return new Implementation(RIGHT::hiddenNodes, wrong);
  }

  /** A way to fit a network. */
  interface Fit {
    ReluInterpolator.Network through(double[] x, double[] y);
  }

  /** The contract with a formula for each method. */
  private record Implementation(IntUnaryOperator nodes, Fit fit) implements ReluInterpolator {
    @Override
    public int hiddenNodes(int n) {
      return nodes.applyAsInt(n);
    }

    @Override
    public Network fit(double[] x, double[] y) {
      return fit.through(x, y);
    }
  }
}
