package ece417.hw3.problems;

import ece417.hw3.ReluInterpolator.Network;
import java.util.stream.DoubleStream;
import plumbline.problem.Checker;
import plumbline.problem.Question;
import plumbline.tolerance.Comparison;
import plumbline.tolerance.Match;
import plumbline.tolerance.Tolerance;

/**
 * A network for problem 3.2 is right when it meets all points with no more hidden nodes than that
 * takes. Its parameters are free.
 *
 * @param tolerance how far g(x) may be from y
 */
record MeetsAllPoints(Tolerance tolerance) implements Checker {
  @Override
  public Comparison check(Question question, Object answer) {
    double[] x = (double[]) question.asked().arguments()[0];
    double[] y = (double[]) question.asked().arguments()[1];
    Network network = (Network) answer;
    NetworkWording wording = new NetworkWording(tolerance, x, y, network);
    if (network == null || network.w1() == null || network.b1() == null || network.w2() == null) {
      return wording.missing();
    }
    int nodes = network.w1().length;
    if (network.b1().length != nodes || network.w2().length != nodes) {
      return wording.unequalLengths();
    }
    if (nodes > x.length - 1) {
      return wording.tooManyNodes();
    }
    if (!isFinite(network)) {
      return wording.notFinite();
    }
    double[] g = valuesAt(x, network);
    return tolerance.compare(g, y) instanceof Match match ? match : wording.missed(g);
  }

  /**
   * The values at the points. With too many hidden nodes their number follows, in a matrix of one
   * row, so that it is like no right answer; and if the lengths of the parts contradict each other,
   * such a matrix has these.
   */
  @Override
  public Object judged(Question question, Object answer) {
    double[] x = (double[]) question.asked().arguments()[0];
    Network network = (Network) answer;
    if (network == null || network.w1() == null || network.b1() == null || network.w2() == null) {
      return null;
    }
    int nodes = network.w1().length;
    if (network.b1().length != nodes || network.w2().length != nodes) {
      return new double[][] {{nodes, network.b1().length, network.w2().length}};
    }
    double[] g = valuesAt(x, network);
    return nodes <= x.length - 1
        ? g
        : new double[][] {
          DoubleStream.concat(DoubleStream.of(g), DoubleStream.of(nodes)).toArray()
        };
  }

  @Override
  public Object wanted(Question question) {
    return question.asked().arguments()[1];
  }

  @Override
  public String subject() {
    return "What your network computes at the points";
  }

  private static double[] valuesAt(double[] x, Network network) {
    return DoubleStream.of(x).map(place -> valueAt(place, network)).toArray();
  }

  /** Returns {@code w2ᵀ ReLU(w1 x + b1) + b2}; infinite or NaN if a step of it overflows. */
  private static double valueAt(double x, Network network) {
    double g = network.b2();
    for (int j = 0; j < network.w1().length; j++) {
      g += network.w2()[j] * Math.max(0, network.w1()[j] * x + network.b1()[j]);
    }
    return g;
  }

  private static boolean isFinite(Network network) {
    return Double.isFinite(network.b2())
        && DoubleStream.of(network.w1()).allMatch(Double::isFinite)
        && DoubleStream.of(network.b1()).allMatch(Double::isFinite)
        && DoubleStream.of(network.w2()).allMatch(Double::isFinite);
  }
}
