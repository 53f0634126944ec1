package ece417.hw3.mistakes;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.BinaryClassifier.Parameters;
import ece417.hw3.reference.BinaryClassifierReference;
import java.util.List;
import java.util.stream.Stream;
import plumbline.problem.KnownMistake;

/** The known mistakes of {@link BinaryClassifier#lossGradient}. */
final class LossGradientMistakes {
  private static final BinaryClassifier RIGHT = new BinaryClassifierReference();

  private LossGradientMistakes() {}

  static List<KnownMistake> all() {
    return Stream.of(ofTheLoss(), ofTheHiddenLayer(), ofTheWeights(), ofTheNetwork(), slips())
        .flatMap(List::stream)
        .toList();
  }

  private static List<KnownMistake> ofTheLoss() {
    return List.of(
        factor(
            "negated",
            "All signs are the opposite of the expected ones. Follow the sign of the loss through"
                + " the chain rule.",
            (g, y) -> y - g),
        factor(
            "label-ignored",
            "The label has no influence on your answer. Look at the derivative of the loss.",
            (g, y) -> g),
        factor(
            "derivative-of-the-output",
            "This is the derivative of the output g. The contract wants that of the loss.",
            (g, y) -> g * (1 - g)),
        factor(
            "labels-plus-and-minus-one",
            "Right for label 1, but for label 0 you seem to compare with −1. Look at the values"
                + " that the label has in this problem.",
            (g, y) -> g - (y == 1 ? 1 : -1)),
        factor(
            "labels-exchanged",
            "Your answer is the one for the other label. Look at which term of the loss belongs to"
                + " which label.",
            (g, y) -> g - (1 - y)),
        factor(
            "squared-error",
            "This is the derivative of a squared error. The loss of this problem is the binary"
                + " cross entropy.",
            (g, y) -> (g - y) * g * (1 - g)),
        factor(
            "sigmoid-not-differentiated",
            "You seem to have left out the step from g to z2. Look at the derivative of the"
                + " sigmoid.",
            (g, y) -> (g - y) / (g * (1 - g))),
        factor(
            "second-term-missing",
            "Right for label 1, but zero for label 0. Look at both terms of the loss.",
            (g, y) -> y * (g - y)),
        factor(
            "second-term-with-wrong-sign",
            "Right for label 1, but with the wrong signs for label 0. Look at the inner derivative"
                + " of ln(1 - g).",
            (g, y) -> y == 1 ? g - 1 : -g),
        factor(
            "decision-for-probability",
            "You seem to compare the label with the decision of the network, 0 or 1. The loss is"
                + " made of the probability.",
            (g, y) -> Math.rint(g) - y),
        factor(
            "binary-logarithm",
            "Your answer is 1 / ln 2 times the expected one. Which logarithm does the loss use?",
            (g, y) -> (g - y) / Math.log(2)));
  }

  private static List<KnownMistake> ofTheHiddenLayer() {
    return List.of(
        entry(
            "relu-not-differentiated",
            "Dead nodes have a gradient in your answer. Look at the derivative of ReLU.",
            (f, k, j) -> f.x(k) * f.w2(j)),
        entry(
            "relu-slope-one-at-zero",
            "Right but where a pre-activation is exactly zero. Look up in the contract which"
                + " derivative ReLU has there.",
            (f, k, j) -> f.z1(j) >= 0 ? f.x(k) * f.w2(j) : 0),
        entry(
            "relu-slope-half-at-zero",
            "Right but where a pre-activation is exactly zero: there your derivative of ReLU seems"
                + " to be a half. Look up in the contract which one it has.",
            (f, k, j) -> (f.z1(j) > 0 ? 1 : f.z1(j) == 0 ? 0.5 : 0) * f.x(k) * f.w2(j)),
        entry(
            "relu-for-its-derivative",
            "You seem to multiply by the value of ReLU. Which function does the chain rule ask"
                + " for?",
            (f, k, j) -> f.x(k) * f.w2(j) * f.a1(j)),
        entry(
            "relu-slope-at-the-input",
            "Your derivative of ReLU seems to look at the sign of x. What goes into ReLU in this"
                + " network?",
            (f, k, j) -> f.x(k) > 0 ? f.x(k) * f.w2(j) : 0),
        entry(
            "relu-slope-at-the-weight",
            "Your derivative of ReLU seems to look at the sign of w2. What goes into ReLU in this"
                + " network?",
            (f, k, j) -> f.w2(j) > 0 ? f.x(k) * f.w2(j) : 0),
        entry(
            "relu-slope-without-b1",
            "Your derivative of ReLU seems to look at W1 x alone. What goes into ReLU in this"
                + " network?",
            (f, k, j) -> f.weighted(j) > 0 ? f.x(k) * f.w2(j) : 0),
        mistake(
            "gradient-of-leaky-relu",
            "Your hidden nodes still pass on a little of a negative number. Look at the definition"
                + " of ReLU.",
            (p, x, y) -> {
              ForwardPass f = ForwardPass.activated(p, x, ForwardPass::leaky);
              return filled(f, (k, j) -> (f.g() - y) * x[k] * f.w2(j) * (f.z1(j) > 0 ? 1 : 0.01));
            }),
        mistake(
            "gradient-of-capped-relu",
            "Your hidden nodes seem to pass on at most 6. Look at the definition of ReLU.",
            (p, x, y) -> {
              ForwardPass f = ForwardPass.activated(p, x, ForwardPass::capped);
              return filled(
                  f, (k, j) -> f.z1(j) < 6 ? (f.g() - y) * x[k] * f.w2(j) * f.gate(j) : 0);
            }),
        mistake(
            "gradient-of-sigmoid-nodes",
            "Your hidden nodes seem to use the sigmoid. Look at the step from z1 to a1.",
            (p, x, y) -> {
              ForwardPass f = ForwardPass.activated(p, x, ForwardPass::sigmoid);
              return filled(f, (k, j) -> (f.g() - y) * x[k] * f.w2(j) * f.a1(j) * (1 - f.a1(j)));
            }));
  }

  private static List<KnownMistake> ofTheWeights() {
    return List.of(
        entry(
            "w2-missing",
            "The weights w2 have no influence on your gradient but through g. Look at the step from"
                + " z2 to a1.",
            (f, k, j) -> f.x(k) * f.gate(j)),
        entry(
            "x-missing",
            "All rows of your answer are the same. Look at the step from z1 to W1.",
            (f, k, j) -> f.w2(j) * f.gate(j)),
        entry(
            "w1-for-x",
            "You seem to differentiate with respect to x. What stays when z1 is differentiated with"
                + " respect to W1?",
            (f, k, j) -> f.w1(j, k) * f.w2(j) * f.gate(j)),
        entry(
            "derivative-by-w2",
            "This is the derivative with respect to w2. The contract wants the one with respect to"
                + " W1, one layer further down.",
            (f, k, j) -> f.a1(j)),
        entry(
            "mean-over-nodes",
            "You seem to divide by the number of hidden nodes. Look at whether the network takes a"
                + " mean anywhere.",
            (f, k, j) -> f.x(k) * f.w2(j) * f.gate(j) / f.nodes()),
        entry(
            "mean-over-active-nodes",
            "You seem to divide by the number of active nodes. Look at whether the network takes a"
                + " mean anywhere.",
            (f, k, j) -> f.x(k) * f.w2(j) * f.gate(j) / f.active()),
        entry(
            "mean-over-inputs",
            "You seem to divide by the number of inputs. Look at whether the network takes a mean"
                + " anywhere.",
            (f, k, j) -> f.x(k) * f.w2(j) * f.gate(j) / f.inputs()),
        mistake(
            "updated-weights",
            "This is W1 after a step of gradient descent. The contract wants the gradient itself.",
            (p, x, y) -> {
              double[][] gradient = RIGHT.lossGradient(p, x, y);
              return MatrixSlip.filled(
                  x.length, p.w2().length, (k, j) -> p.w1()[j][k] - gradient[k][j]);
            }));
  }

  private static List<KnownMistake> ofTheNetwork() {
    return List.of(
        mistake(
            "gradient-with-hyperbolic-tangent",
            "You seem to use the hyperbolic tangent for the output. Look at the definition of g.",
            (p, x, y) -> {
              ForwardPass f = new ForwardPass(p, x);
              return filled(f, (k, j) -> (Math.tanh(f.z2()) - y) * x[k] * f.w2(j) * f.gate(j));
            }),
        mistake(
            "gradient-without-b1",
            "The offsets of the hidden nodes have no influence on your answer. Look at z1.",
            (p, x, y) -> RIGHT.lossGradient(BinaryClassifierMistakes.withoutB1(p), x, y)),
        mistake(
            "gradient-without-b2",
            "The offset of the output has no influence on your answer. Look at z2.",
            (p, x, y) -> RIGHT.lossGradient(BinaryClassifierMistakes.withoutB2(p), x, y)),
        mistake(
            "forward-difference",
            ForwardDifference.HINT,
            (p, x, y) ->
                ForwardDifference.of(
                    w1 -> new ForwardPass(new Parameters(w1, p.b1(), p.w2(), p.b2()), x).loss(y),
                    p.w1())));
  }

  private static List<KnownMistake> slips() {
    return MatrixSlip.all().stream()
        .map(
            slip ->
                mistake(
                    slip.name(), slip.hint(), (p, x, y) -> slip.of(RIGHT.lossGradient(p, x, y))))
        .toList();
  }

  /** What stands for {@code g - y}, the derivative of the loss with respect to z2. */
  private interface Factor {
    double at(double g, int y);
  }

  /** What is multiplied by {@code g - y} in row k and column j. */
  private interface Entry {
    double at(ForwardPass pass, int k, int j);
  }

  private static KnownMistake factor(String name, String hint, Factor wrong) {
    return mistake(
        name,
        hint,
        (p, x, y) -> {
          ForwardPass f = new ForwardPass(p, x);
          return filled(f, (k, j) -> wrong.at(f.g(), y) * x[k] * f.w2(j) * f.gate(j));
        });
  }

  private static KnownMistake entry(String name, String hint, Entry wrong) {
    return mistake(
        name,
        hint,
        (p, x, y) -> {
          ForwardPass f = new ForwardPass(p, x);
          return filled(f, (k, j) -> (f.g() - y) * wrong.at(f, k, j));
        });
  }

  private static KnownMistake mistake(
      String name, String hint, BinaryClassifierMistakes.LossGradient wrong) {
    return new KnownMistake(
        "lossGradient", name, hint, BinaryClassifierMistakes.withLossGradient(wrong));
  }

  private static double[][] filled(ForwardPass pass, MatrixSlip.Entry entry) {
    return MatrixSlip.filled(pass.inputs(), pass.nodes(), entry);
  }
}
