package ece417.hw3.problems;

import static ece417.hw3.problems.Networks.Node.ACTIVE;
import static ece417.hw3.problems.Networks.Node.AT_ZERO;
import static ece417.hw3.problems.Networks.Node.DEAD;
import static ece417.hw3.problems.Networks.Node.LARGE;
import static ece417.hw3.problems.Networks.atOrigin;
import static ece417.hw3.problems.Networks.atZeroUpTo;
import static ece417.hw3.problems.Networks.labelled;
import static ece417.hw3.problems.Networks.largeUpTo;
import static ece417.hw3.problems.Networks.negative;
import static ece417.hw3.problems.Networks.network;
import static ece417.hw3.problems.Networks.sparse;
import static ece417.hw3.problems.Networks.sure;
import static ece417.hw3.problems.Networks.upTo;
import static ece417.hw3.problems.Tolerances.COMPUTED;
import static plumbline.problem.Checker.agreesWithReference;

import ece417.hw3.BinaryClassifier;
import plumbline.problem.Cases;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Test;

/** Problem 3.3: 5 points for the probability, 20 for the derivative of the loss. */
public final class BinaryClassifierProblem {
  private BinaryClassifierProblem() {}

  /**
   * The problem, without known mistakes.
   *
   * @param reference gives the wanted answers
   * @return the problem
   */
  public static Problem with(BinaryClassifier reference) {
    return Problem.of(
        "3.3",
        "Gradient of a binary classifier",
        BinaryClassifier.class,
        reference,
        Part.of(
            "probability",
            agreesWithReference(COMPUTED),
            Test.of("probability of class 1", 5, probability())),
        Part.of(
            "lossGradient",
            agreesWithReference(COMPUTED),
            Test.of("gradient for small and special networks", 8, special()),
            Test.of("gradient for random networks", 12, random())));
  }

  private static Cases probability() {
    return Cases.of("one input, one active node", network(1, ACTIVE))
        .then("one input, one dead node", network(1, DEAD))
        .then("one input, one node at 0", network(1, AT_ZERO))
        .then("x is 0", atOrigin(1, ACTIVE))
        .then("two inputs, one node", network(2, ACTIVE))
        .then("one input, two nodes", network(1, ACTIVE, ACTIVE))
        .then("two inputs, two nodes, one is dead", network(2, ACTIVE, DEAD))
        .then("z2 is large", sure(1, network(2, ACTIVE, DEAD)))
        .then("z2 is large and negative", sure(-1, network(2, ACTIVE, DEAD)))
        .then("negative weights", negative(3, ACTIVE, DEAD))
        .then("x has a zero entry", sparse(3, ACTIVE, ACTIVE))
        .then("all nodes are dead", network(3, DEAD, DEAD, DEAD))
        .then("z1 of one node is large", network(2, LARGE, ACTIVE))
        .then(Cases.growing(16, "random networks", upTo(8)))
        .then(Cases.growing(4, "random networks, some z1 are large", largeUpTo(8)));
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
        .then("z1 of one node is large, y = 1", labelled(1, network(2, LARGE, ACTIVE)))
        .then("z1 of one node is large, y = 0", labelled(0, network(2, LARGE, DEAD)))
        .then("g is near y = 1", labelled(1, sure(1, network(2, ACTIVE, DEAD))))
        .then("g is near 1, but y = 0", labelled(0, sure(1, network(2, ACTIVE, ACTIVE))))
        .then("g is near 0, but y = 1", labelled(1, sure(-1, network(2, ACTIVE, ACTIVE))))
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
    return Cases.growing(32, "random networks", labelled(upTo(8)))
        .then(Cases.growing(2, "random networks, z2 is far from 0", labelled(sure(upTo(8)))))
        .then(Cases.growing(6, "random networks, some z1 are large", labelled(largeUpTo(8))))
        .then(Cases.growing(14, "random networks, some nodes at 0", labelled(atZeroUpTo(8))));
  }
}
