package ece417.hw3.problems;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.ReluInterpolator;
import ece417.hw3.ReluInterpolator.Network;
import ece417.hw3.reference.ReluInterpolatorReference;
import org.junit.jupiter.api.Test;
import plumbline.problem.Case;
import plumbline.problem.Question;
import plumbline.protocol.Contract;
import plumbline.tolerance.Comparison;
import plumbline.tolerance.Match;
import plumbline.tolerance.Mismatch;

final class MeetsAllPointsTest {
  private static final String ALLOWED = "max|g(x[i]) − y[i]| ≤ 1e-12 + 1e-8 · max(1, max|y[i]|)";

  private static final double[] X = {-1, 0, 2, 3};
  private static final double[] Y = {4, 2, 3, 3};

  /** By hand: slopes -2, 1/2 and 0, so the slope changes by -2, 5/2 and -1/2. */
  private static final Network RIGHT = network(v(1, 1, 1), v(1, 0, -2), v(-2, 2.5, -0.5), 4);

  private static double[] v(double... numbers) {
    return numbers;
  }

  private static Network network(double[] w1, double[] b1, double[] w2, double b2) {
    return new Network(w1, b1, w2, b2);
  }

  private static Question question(double[] x, double[] y) {
    return new Question(
        Contract.of(ReluInterpolator.class).operation("fit").method(),
        new ReluInterpolatorReference(),
        new Case("3.2.2/1", "", new Object[] {x, y}));
  }

  private static Comparison check(double[] x, double[] y, Network network) {
    return new MeetsAllPoints(Tolerances.COMPUTED).check(question(x, y), network);
  }

  private static Comparison check(Network network) {
    return check(X, Y, network);
  }

  @Test
  void passesTheNetworkWithKinksAtThePoints() {
    assertThat(check(RIGHT)).isEqualTo(new Match(0, 1e-12 + 4e-8, 4));
  }

  // By hand: the same bends, approached from the right: slopes 0, 1/2, -2 going left.
  @Test
  void passesNodesThatAreActiveToTheLeft() {
    assertThat(check(network(v(-1, -1, -1), v(3, 2, 0), v(0, -0.5, 2.5), 3)))
        .isInstanceOf(Match.class);
  }

  // What counts is what the network computes, then that it has too many nodes, then that it is
  // none.
  @Test
  void judgesValuesAndNodesAndNoParameters() {
    assertThat(judged(RIGHT)).isEqualTo(Y);
    assertThat(judged(network(v(), v(), v(), 7))).isEqualTo(v(7, 7, 7, 7));
    Network four = network(v(0, 0, 0, 0), v(0, 0, 0, 0), v(0, 0, 0, 0), 7);
    assertThat(judged(four)).isEqualTo(new double[][] {{7, 7, 7, 7, 4}});
    assertThat(judged(network(v(1), v(1, 2), v(), 7))).isEqualTo(new double[][] {{1, 2, 0}});
    assertThat(judged(network(null, v(), v(), 7))).isNull();
    assertThat(judged(null)).isNull();
  }

  private static Object judged(Network network) {
    return new MeetsAllPoints(Tolerances.COMPUTED).judged(question(X, Y), network);
  }

  // w2 ReLU(c z) = (c w2) ReLU(z) for positive c.
  @Test
  void passesScaledWeightsOfTheFirstLayer() {
    assertThat(check(network(v(4, 0.5, 1e3), v(4, 0, -2e3), v(-0.5, 5, -0.5e-3), 4)))
        .isInstanceOf(Match.class);
  }

  @Test
  void passesNodesInAnotherOrder() {
    assertThat(check(network(v(1, 1, 1), v(-2, 1, 0), v(-0.5, -2, 2.5), 4)))
        .isInstanceOf(Match.class);
  }

  // By hand: from -1 the slope is -2. A kink at 1 meets (2, 3) if the slope is then 3: 4 - 4 + 3;
  // a kink at 5/2 meets (3, 3) if it is then -3: 3 + 3/2 - 3/2.
  @Test
  void passesKinksBetweenThePoints() {
    assertThat(check(network(v(1, 1, 1), v(1, -1, -2.5), v(-2, 5, -6), 4)))
        .isInstanceOf(Match.class);
  }

  @Test
  void passesADeadNodeAndFewerNodesWherePointsAreOnALine() {
    double[] line = {4, 2, -2, -4};
    assertThat(check(X, line, network(v(1), v(1), v(-2), 4))).isInstanceOf(Match.class);
    assertThat(check(X, line, network(v(1, 1), v(1, -99), v(-2, 7), 4))).isInstanceOf(Match.class);
    assertThat(check(X, v(5, 5, 5, 5), network(v(), v(), v(), 5))).isInstanceOf(Match.class);
  }

  @Test
  void passesOnePointWithoutANode() {
    assertThat(check(v(2), v(-7), network(v(), v(), v(), -7)))
        .isEqualTo(new Match(0, 1e-12 + 7e-8, 7));
  }

  @Test
  void allowsAsMuchAsTheToleranceAndNoMore() {
    assertThat(check(v(2), v(1), network(v(), v(), v(), 1 + 0.99e-8))).isInstanceOf(Match.class);
    assertThat(check(v(2), v(1), network(v(), v(), v(), 1 + 1.01e-8))).isInstanceOf(Mismatch.class);
  }

  // By hand: without the last bend the slope stays 1/2, so g(3) is 3.5.
  @Test
  void saysWhichPointIsMissedMost() {
    assertThat(check(network(v(1, 1, 1), v(1, 0, -2), v(-2, 2.5, 0), 4)))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.VALUE,
                "w1 = {1, 1, 1}\nb1 = {1, 0, -2}\nw2 = {-2, 2.5, 0}\nb2 = 4",
                "g(x[i]) = y[i] for every i, with at most 3 hidden nodes",
                ALLOWED,
                "at x[3] = 3 your network gives 3.5, wanted y[3] = 3; off by 0.5, allowed here"
                    + " 4e-8; 1 of 4 points missed"));
  }

  @Test
  void printsAsManyDigitsAsTellTheValuesApart() {
    assertThat(check(v(2), v(0.7), network(v(), v(), v(), 0.70000003)))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.VALUE,
                "w1 = {}\nb1 = {}\nw2 = {}\nb2 = 0.70000003",
                "g(x[i]) = y[i] for every i, with no hidden node",
                ALLOWED,
                "at x[0] = 2 your network gives 0.70000003, wanted y[0] = 0.7; off by 3e-8,"
                    + " allowed here 1e-8; 1 of 1 point missed"));
  }

  @Test
  void saysThatThereAreTooManyNodes() {
    assertThat(check(v(1, 3), v(5, 1), network(v(1, 1), v(-1, -3), v(-2, 0), 5)))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.SHAPE,
                "w1 = {1, 1}\nb1 = {-1, -3}\nw2 = {-2, 0}\nb2 = 5",
                "g(x[i]) = y[i] for every i, with at most 1 hidden node",
                ALLOWED,
                "your network has 2 hidden nodes; for 2 points it may have at most 1 hidden node"));
    assertThat(measured(check(v(1), v(5), network(v(1), v(0), v(0), 5))))
        .isEqualTo("your network has 1 hidden node; for 1 point it may have no hidden node");
  }

  @Test
  void saysThatLengthsDiffer() {
    assertThat(check(network(v(1, 1, 1), v(1), v(-2, 2.5), 4)))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.SHAPE,
                "w1 = {1, 1, 1}\nb1 = {1}\nw2 = {-2, 2.5}\nb2 = 4",
                "g(x[i]) = y[i] for every i, with at most 3 hidden nodes",
                ALLOWED,
                "w1 has 3 numbers, b1 has 1 number, w2 has 2 numbers; each hidden node needs one of"
                    + " each"));
    assertThat(check(network(v(1, 1), v(1, 1), v(1), 4))).isInstanceOf(Mismatch.class);
  }

  @Test
  void saysWhatIsNull() {
    assertThat(check(null))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.NULL,
                "null",
                "g(x[i]) = y[i] for every i, with at most 3 hidden nodes",
                ALLOWED,
                "there is no network"));
    assertThat(check(network(null, v(1), v(1), 0)))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.NULL,
                "w1 = null\nb1 = {1}\nw2 = {1}\nb2 = 0",
                "g(x[i]) = y[i] for every i, with at most 3 hidden nodes",
                ALLOWED,
                "w1 is null"));
    assertThat(measured(check(network(v(1), null, v(1), 0)))).isEqualTo("b1 is null");
    assertThat(measured(check(network(v(1), v(1), null, 0)))).isEqualTo("w2 is null");
  }

  @Test
  void saysWhatIsNotFinite() {
    assertThat(check(network(v(1, 1), v(1, Double.NaN), v(-2, 2.5), 4)))
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.NOT_FINITE,
                "w1 = {1, 1}\nb1 = {1, NaN}\nw2 = {-2, 2.5}\nb2 = 4",
                "g(x[i]) = y[i] for every i, with at most 3 hidden nodes",
                ALLOWED,
                "b1[1] is NaN"));
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(measured(check(network(v(-infinity), v(1), v(1), 4))))
        .isEqualTo("w1[0] is -Infinity");
    assertThat(measured(check(network(v(1), v(1), v(infinity), 4)))).isEqualTo("w2[0] is Infinity");
    assertThat(measured(check(network(v(), v(), v(), infinity)))).isEqualTo("b2 is Infinity");
  }

  // 1e200 · 1e200 is beyond the largest double, 1.8e308; at x = -1 the node is dead.
  @Test
  void saysThatAStepOverflows() {
    Comparison comparison = check(v(-1, 2), v(0, 1), network(v(1e200), v(0), v(1e200), 0));
    assertThat(comparison)
        .isEqualTo(
            new Mismatch(
                Mismatch.Kind.NOT_FINITE,
                "w1 = {1.0e200}\nb1 = {0}\nw2 = {1.0e200}\nb2 = 0",
                "g(x[i]) = y[i] for every i, with at most 1 hidden node",
                ALLOWED,
                "at x[1] = 2 your network gives Infinity: its parameters are so large that a step"
                    + " of the sum overflows"));
  }

  // Infinity minus infinity is NaN; at x = -1 both nodes are dead and the value is right.
  @Test
  void failsAValueThatIsNotANumber() {
    Network network = network(v(1e200, 1e200), v(0, 0), v(1e200, -1e200), 0);
    Mismatch mismatch = (Mismatch) check(v(-1, 1, 2), v(0, 0, 0), network);
    assertThat(mismatch.kind()).isEqualTo(Mismatch.Kind.NOT_FINITE);
    assertThat(mismatch.measured()).startsWith("at x[1] = 1 your network gives NaN: ");
  }

  private static String measured(Comparison comparison) {
    return ((Mismatch) comparison).measured();
  }
}
