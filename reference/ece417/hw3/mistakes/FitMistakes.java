package ece417.hw3.mistakes;

import ece417.hw3.ReluInterpolator;
import ece417.hw3.ReluInterpolator.Network;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import plumbline.problem.KnownMistake;

/** The known mistakes of {@link ReluInterpolator#fit}. */
final class FitMistakes {
  private FitMistakes() {}

  static List<KnownMistake> all() {
    return List.of(
        mistake(
            "slopes-as-weights",
            "Each stretch seems to have the slope it should have, plus those of all stretches"
                + " before. What do the earlier nodes contribute to the right of their kinks?",
            p -> p.network(p::x, p::slope, p.y(0))),
        mistake(
            "one-weight-taken-off",
            "From each slope you seem to take off the weight of one earlier node. How many earlier"
                + " nodes are active there?",
            p -> p.network(p::x, i -> alternating(p, i), p.y(0))),
        mistake(
            "slopes-taken-off",
            "From each slope you seem to take off the sum of the earlier slopes. What is the"
                + " difference between the slope of a stretch and the weight of its node?",
            p -> p.network(p::x, i -> p.slope(i) - slopesBefore(p, i), p.y(0))),
        mistake(
            "weights-negated",
            "The network goes down where it should go up. Follow the sign of each weight.",
            p -> p.network(p::x, i -> -p.bend(i), p.y(0))),
        mistake(
            "rises-for-slopes",
            "Your weights seem to come from differences of y alone. Points are not always one"
                + " apart.",
            p -> p.network(p::x, i -> p.rise(i) - (i == 0 ? 0 : p.rise(i - 1)), p.y(0))),
        mistake(
            "slopes-inverted",
            "Your slopes seem to be a change of x for a change of y. Look at the fraction again.",
            p -> p.network(p::x, i -> inverseBend(p, i), p.y(0))),
        mistake(
            "offsets-negated",
            "Your kinks are mirrored at zero. For which input is w1 x + b1 zero?",
            p -> p.network(i -> -p.x(i), p::bend, p.y(0))),
        mistake(
            "kinks-one-point-late",
            "Each node starts one point too late. Where must the first node start, so that the"
                + " second point is met?",
            p -> p.network(i -> p.x(i + 1), p::bend, p.y(0))),
        mistake(
            "kinks-one-point-early",
            "Each node after the first starts one point too early, and the first one at zero. Check"
                + " with three points which index each offset and each weight begin with.",
            p -> p.network(i -> i == 0 ? 0 : p.x(i - 1), p::bend, p.y(0))),
        mistake(
            "slopes-one-stretch-late",
            "Each node brings the slope of the stretch after its own. Check with three points which"
                + " index each offset and each weight begin with.",
            p -> p.network(p::x, i -> nextSlope(p, i) - (i == 0 ? 0 : p.slope(i)), p.y(0))),
        mistake(
            "kinks-at-midpoints",
            "The slope changes halfway between two points. Where must it change, so that each point"
                + " is met?",
            p -> p.network(i -> (p.x(i) + p.x(i + 1)) / 2, p::bend, p.y(0))),
        mistake(
            "kinks-all-at-zero",
            "All nodes start at zero. Look at what b1 is for.",
            p -> p.network(i -> 0, p::bend, p.y(0))),
        mistake(
            "kinks-at-indices",
            "Your kinks are at 0, 1, 2 and so on. Use the places of the points, not their numbers.",
            p -> p.network(i -> i, p::bend, p.y(0))),
        mistake(
            "output-offset-missing",
            "All values are off by the same amount, as if b2 were zero. Which point is met where"
                + " all nodes are dead?",
            p -> p.network(p::x, p::bend, 0)),
        mistake(
            "output-offset-of-the-last-point",
            "All values are off by the same amount, as if b2 came from the last point. Which point"
                + " is met where all nodes are dead?",
            p -> p.network(p::x, p::bend, p.y(p.last()))),
        mistake(
            "output-offset-is-the-mean",
            "All values are off by the same amount, as if b2 were the mean of y. Which point is met"
                + " where all nodes are dead?",
            p -> p.network(p::x, p::bend, p.mean())),
        mistake(
            "sign-lost-in-relu",
            "You seem to have moved the weights from behind ReLU to before it. What does ReLU make"
                + " of a negative factor?",
            p ->
                new Network(
                    Points.each(p.last(), p::bend),
                    Points.each(p.last(), i -> -p.bend(i) * p.x(i)),
                    Points.each(p.last(), i -> 1),
                    p.y(0))),
        mistake(
            "last-node-missing",
            "All points are met but the last. Look at the bounds of your loop.",
            p -> p.network(p::x, i -> i == p.last() - 1 ? 0 : p.bend(i), p.y(0))),
        mistake(
            "one-node-too-many",
            "All points are met, but with one node more than needed. Look for a node that is never"
                + " active at a point, or for one that only adds a constant, as b2 does.",
            p -> Points.nodes(p.last() + 1, p::x, i -> i == p.last() ? 0 : p.bend(i), p.y(0))),
        mistake(
            "one-offset-too-many",
            "All would be met, but b1 has an entry for every point. Each hidden node needs one"
                + " entry of w1, of b1 and of w2.",
            p -> {
              Network right = p.interpolated();
              double[] b1 = Points.each(p.last() + 1, i -> -p.x(i));
              return new Network(right.w1(), b1, right.w2(), right.b2());
            }),
        mistake(
            "mean-of-y",
            "This is one constant, the mean of y. The loss must be zero: the network has to meet"
                + " every point.",
            p -> Points.nodes(0, i -> 0, i -> 0, p.mean())),
        mistake(
            "every-second-point",
            "Your network meets every second point only. Try three points that go up and then"
                + " down.",
            p -> p.everySecond().interpolated()),
        mistake(
            "regression-line",
            "This is one straight line, the nearest to all points. The loss must be zero: the"
                + " network has to meet every point.",
            Points::regression),
        mistake(
            "line-from-first-to-last",
            "This is one straight line from the first point to the last. The points between must be"
                + " met as well.",
            Points::chord),
        mistake(
            "x-and-y-swapped",
            "Your network maps y to x. The contract wants y for each x.",
            p -> p.swapped().interpolated()),
        mistake(
            "fit-in-single-precision",
            "The points are met to about seven digits, which is what a float holds. Look for float"
                + " in your code and use double throughout.",
            p -> mapped(p, parameter -> (float) parameter)),
        mistake(
            "parameters-rounded",
            "Your parameters are rounded to a few decimals. Return them as they are computed.",
            p -> mapped(p, MatrixSlip::rounded)));
  }

  private static KnownMistake mistake(String name, String hint, Function<Points, Network> wrong) {
    ReluInterpolator implementation =
        ReluInterpolatorMistakes.withFit((x, y) -> wrong.apply(new Points(x, y)));
    return new KnownMistake("fit", name, hint, implementation);
  }

  /** Returns the slope of the next stretch; after the last one it is zero. */
  private static double nextSlope(Points p, int i) {
    return i + 1 < p.last() ? p.slope(i + 1) : 0;
  }

  private static double alternating(Points p, int i) {
    return i == 0 ? p.slope(0) : p.slope(i) - alternating(p, i - 1);
  }

  private static double slopesBefore(Points p, int i) {
    return IntStream.range(0, i).mapToDouble(p::slope).sum();
  }

  private static double inverseBend(Points p, int i) {
    return i == 0 ? 1 / p.slope(0) : 1 / p.slope(i) - 1 / p.slope(i - 1);
  }

  /** Returns the right network with something done to each of its parameters. */
  private static Network mapped(Points p, DoubleUnaryOperator change) {
    Network right = p.interpolated();
    return new Network(
        right.w1(),
        Arrays.stream(right.b1()).map(change).toArray(),
        Arrays.stream(right.w2()).map(change).toArray(),
        change.applyAsDouble(right.b2()));
  }
}
