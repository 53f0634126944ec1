package ece417.hw3.mistakes;

import ece417.hw3.ReluInterpolator.Network;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** The points of problem 3.2 and the quantities that right and wrong formulas are made of. */
final class Points {
  private final double[] x;
  private final double[] y;

  Points(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  int last() {
    return x.length - 1;
  }

  double x(int i) {
    return x[i];
  }

  double y(int i) {
    return y[i];
  }

  double rise(int i) {
    return y[i + 1] - y[i];
  }

  /** Returns the slope from point i to the next. */
  double slope(int i) {
    return rise(i) / (x[i + 1] - x[i]);
  }

  /** Returns by how much the slope changes at point i; before the first point it is zero. */
  double bend(int i) {
    return i == 0 ? slope(0) : slope(i) - slope(i - 1);
  }

  double mean() {
    return Arrays.stream(y).average().orElseThrow();
  }

  /** Returns the points with x and y exchanged. */
  Points swapped() {
    return new Points(y, x);
  }

  /** Returns the first, third, fifth point and so on. */
  Points everySecond() {
    int[] kept = IntStream.rangeClosed(0, last()).filter(i -> i % 2 == 0).toArray();
    return new Points(each(kept.length, i -> x[kept[i]]), each(kept.length, i -> y[kept[i]]));
  }

  /** Returns the line that is nearest in the sense of least squares, as a network. */
  Network regression() {
    SimpleRegression line = new SimpleRegression();
    IntStream.range(0, x.length).forEach(i -> line.addData(x[i], y[i]));
    return line(line.getSlope(), line.predict(x[0]));
  }

  /** Returns the line through the first and the last point, as a network. */
  Network chord() {
    return line((y[last()] - y[0]) / (x[last()] - x[0]), y[0]);
  }

  private Network line(double slope, double start) {
    return last() == 0 ? nodes(0, i -> 0, i -> 0, y[0]) : nodes(1, this::x, i -> slope, start);
  }

  /** Returns a network with a node for all points but the last, each with a kink and a weight. */
  Network network(IntToDoubleFunction kink, IntToDoubleFunction weight, double b2) {
    return nodes(last(), kink, weight, b2);
  }

  /** Returns the right network. */
  Network interpolated() {
    return network(this::x, this::bend, y[0]);
  }

  /** Returns a network of so many nodes, each with a kink and a weight, active to the right. */
  static Network nodes(int count, IntToDoubleFunction kink, IntToDoubleFunction weight, double b2) {
    return new Network(
        each(count, i -> 1), each(count, i -> -kink.applyAsDouble(i)), each(count, weight), b2);
  }

  /** Returns the numbers that a formula gives for the first indices. */
  static double[] each(int count, IntToDoubleFunction formula) {
    return IntStream.range(0, count).mapToDouble(formula).toArray();
  }
}
