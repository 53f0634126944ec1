package ece417.hw3.grading;

import static ece417.hw3.grading.Homework3.TOLERANCE;
import static ece417.hw3.grading.Networks.Node.ACTIVE;
import static ece417.hw3.grading.Networks.Node.AT_ZERO;
import static ece417.hw3.grading.Networks.Node.DEAD;
import static ece417.hw3.grading.Networks.atOrigin;
import static ece417.hw3.grading.Networks.atZeroUpTo;
import static ece417.hw3.grading.Networks.labelled;
import static ece417.hw3.grading.Networks.negative;
import static ece417.hw3.grading.Networks.network;
import static ece417.hw3.grading.Networks.sparse;
import static ece417.hw3.grading.Networks.sure;
import static ece417.hw3.grading.Networks.upTo;
import static plumbline.problem.Checker.agreesWithReference;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.mistakes.BinaryClassifierMistakes;
import ece417.hw3.reference.BinaryClassifierReference;
import plumbline.problem.Cases;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Test;

/** Problem 3.3: 5 points for the probability, 20 for the derivative of the loss. */
final class BinaryClassifierGrading {
  private BinaryClassifierGrading() {}

  static Problem problem() {
    return Problem.of(
            "3.3",
            "Gradient of a binary classifier",
            BinaryClassifier.class,
            new BinaryClassifierReference(),
            Part.of(
                "probability",
                agreesWithReference(TOLERANCE),
                Test.of("probability of class 1", 5, probability())),
            Part.of(
                "lossGradient",
                agreesWithReference(TOLERANCE),
                Test.of("gradient for small and special networks", 8, special()),
                Test.of("gradient for random networks", 12, random())))
        .withMistakes(BinaryClassifierMistakes::all);
  }

  private static Cases probability() {
    return Cases.of("one input, one active node", network(1, ACTIVE))
        .then("one input, one dead node", network(1, DEAD))
        .then("one input, one node at 0", network(1, AT_ZERO))
        .then("x is 0", atOrigin(1, ACTIVE))
        .then("two inputs, one node", network(2, ACTIVE))
        .then("one input, two nodes", network(1, ACTIVE, ACTIVE))
        .then("two inputs, two nodes, one is dead", network(2, ACTIVE, DEAD))
        .then("z2 is large", sure(1, 2, ACTIVE, DEAD))
        .then("z2 is large and negative", sure(-1, 2, ACTIVE, DEAD))
        .then("negative weights", negative(3, ACTIVE, DEAD))
        .then("x has a zero entry", sparse(3, ACTIVE, ACTIVE))
        .then("all nodes are dead", network(3, DEAD, DEAD, DEAD))
        .then(Cases.growing(20, "random networks", upTo(8)));
  }

  private static Cases special() {
    return Cases.of("one input, one active node, y = 1", labelled(1, network(1, ACTIVE)))
        .then("one input, one active node, y = 0", labelled(0, network(1, ACTIVE)))
        .then("one input, one dead node", labelled(1, network(1, DEAD)))
        .then("one input, one node at 0, y = 1", labelled(1, network(1, AT_ZERO)))
        .then("one input, one node at 0, y = 0", labelled(0, network(1, AT_ZERO)))
        .then("x is 0", labelled(1, atOrigin(1, ACTIVE)))
        .then("two inputs, one node", labelled(1, network(2, ACTIVE)))
        .then("one input, two nodes", labelled(0, network(1, ACTIVE, ACTIVE)))
        .then("two inputs, two nodes, one is dead", labelled(0, network(2, DEAD, ACTIVE)))
        .then("two inputs, two nodes, one at 0", labelled(1, network(2, ACTIVE, AT_ZERO)))
        .then("two inputs, both nodes at 0", labelled(0, network(2, AT_ZERO, AT_ZERO)))
        .then("g is near y = 1", labelled(1, sure(1, 2, ACTIVE, DEAD)))
        .then("g is near 1, but y = 0", labelled(0, sure(1, 2, ACTIVE, ACTIVE)))
        .then("g is near 0, but y = 1", labelled(1, sure(-1, 2, ACTIVE, ACTIVE)))
        .then("negative weights", labelled(1, negative(3, ACTIVE, DEAD)))
        .then("x has a zero entry", labelled(0, sparse(3, ACTIVE, ACTIVE)))
        .then("x has a zero entry, a node at 0", labelled(1, sparse(3, AT_ZERO, ACTIVE)))
        .then("all nodes are dead", labelled(0, network(3, DEAD, DEAD, DEAD)))
        .then("more inputs than nodes", labelled(1, network(8, ACTIVE, ACTIVE)))
        .then(
            "active and dead nodes, and some at 0",
            labelled(0, network(4, ACTIVE, DEAD, AT_ZERO, ACTIVE, AT_ZERO)))
        .then(
            "more nodes than inputs",
            labelled(1, network(2, ACTIVE, DEAD, ACTIVE, ACTIVE, DEAD, ACTIVE, DEAD, ACTIVE)));
  }

  private static Cases random() {
    return Cases.growing(40, "random networks", labelled(upTo(8)))
        .then(Cases.growing(14, "random networks, some nodes at 0", labelled(atZeroUpTo(8))));
  }
}
