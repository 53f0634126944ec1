package ece417.hw3.mistakes;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.BinaryClassifier.Parameters;
import ece417.hw3.reference.BinaryClassifierReference;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import plumbline.problem.KnownMistake;

/** The known mistakes of problem 3.3. */
public final class BinaryClassifierMistakes {
  private static final BinaryClassifier RIGHT = new BinaryClassifierReference();

  private BinaryClassifierMistakes() {}

  /**
   * Returns the mistakes of {@code probability} and then those of {@code lossGradient}.
   *
   * @return an unmodifiable list
   */
  public static List<KnownMistake> all() {
    return Stream.concat(probabilities().stream(), LossGradientMistakes.all().stream()).toList();
  }

  private static List<KnownMistake> probabilities() {
    return List.of(
        probability(
            "sigmoid-missing",
            "This is z2. A probability lies between 0 and 1: look at the last step of the network.",
            (p, x) -> new ForwardPass(p, x).z2()),
        probability(
            "probability-of-class-0",
            "Your answer and the expected one add up to 1. Look at the sign in the exponent.",
            (p, x) -> 1 - new ForwardPass(p, x).g()),
        probability(
            "hyperbolic-tangent",
            "You seem to use the hyperbolic tangent for the output. Look at the definition of g.",
            (p, x) -> Math.tanh(new ForwardPass(p, x).z2())),
        probability(
            "decision",
            "This is the class that the network decides for. The contract wants the probability.",
            (p, x) -> Math.rint(new ForwardPass(p, x).g())),
        probability(
            "relu-missing",
            "Your hidden nodes also pass on negative numbers. Look at the step from z1 to a1.",
            (p, x) -> ForwardPass.activated(p, x, z -> z).g()),
        probability(
            "leaky-relu",
            "Your hidden nodes still pass on a little of a negative number. Look at the definition"
                + " of ReLU.",
            (p, x) -> ForwardPass.activated(p, x, ForwardPass::leaky).g()),
        probability(
            "relu-capped",
            "Your hidden nodes seem to pass on at most 6. Look at the definition of ReLU.",
            (p, x) -> ForwardPass.activated(p, x, ForwardPass::capped).g()),
        probability(
            "sigmoid-in-the-hidden-layer",
            "Your hidden nodes seem to use the sigmoid. Look at the step from z1 to a1.",
            (p, x) -> ForwardPass.activated(p, x, ForwardPass::sigmoid).g()),
        probability(
            "without-b1",
            "The offsets of the hidden nodes have no influence on your answer. Look at z1.",
            (p, x) -> RIGHT.probability(withoutB1(p), x)),
        probability(
            "without-b2",
            "The offset of the output has no influence on your answer. Look at z2.",
            (p, x) -> RIGHT.probability(withoutB2(p), x)),
        probability(
            "probability-in-single-precision",
            "The number is right to about seven digits, which is what a float holds. Look for float"
                + " in your code and use double throughout.",
            (p, x) -> (float) RIGHT.probability(p, x)));
  }

  private static KnownMistake probability(
      String name, String hint, ToDoubleBiFunction<Parameters, double[]> wrong) {
    return new KnownMistake(
        "probability", name, hint, new Implementation(wrong, RIGHT::lossGradient));
  }

  static Parameters withoutB1(Parameters p) {
    return new Parameters(p.w1(), new double[p.b1().length], p.w2(), p.b2());
  }

  static Parameters withoutB2(Parameters p) {
    return new Parameters(p.w1(), p.b1(), p.w2(), 0);
  }

  /** Returns an implementation of which only the gradient is wrong. */
  static BinaryClassifier withLossGradient(LossGradient wrong) {
    return new Implementation(RIGHT::probability, wrong);
  }

  /** A formula for the gradient. */
  interface LossGradient {
    double[][] of(Parameters parameters, double[] x, int y);
  }

  /** The contract with a formula for each method. */
  private record Implementation(
      ToDoubleBiFunction<Parameters, double[]> probability, LossGradient lossGradient)
      implements BinaryClassifier {
    @Override
    public double probability(Parameters parameters, double[] x) {
      return probability.applyAsDouble(parameters, x);
    }

    @Override
    public double[][] lossGradient(Parameters parameters, double[] x, int y) {
      return lossGradient.of(parameters, x, y);
    }
  }
}
