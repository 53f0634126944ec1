package ece417.hw3;

import ece417.hw3.BinaryClassifier.Parameters;
import java.util.Random;
import java.util.stream.IntStream;

/** Random legal inputs of order one, the same in every run. */
public final class Inputs {
  private final Random random;

  /**
   * Makes a source of inputs.
   *
   * @param seed what the inputs follow from
   */
  public Inputs(long seed) {
    random = new Random(seed);
  }

  /**
   * Draws numbers.
   *
   * @param length how many
   * @return numbers between -2 and 2
   */
  public double[] vector(int length) {
    return random.doubles(length, -2, 2).toArray();
  }

  /**
   * Draws a matrix.
   *
   * @param rows number of rows
   * @param columns number of columns
   * @return entries between -2 and 2
   */
  public double[][] matrix(int rows, int columns) {
    return IntStream.range(0, rows).mapToObj(i -> vector(columns)).toArray(double[][]::new);
  }

  /**
   * Draws unevenly spaced places from -50 on.
   *
   * @param n how many, at most 40
   * @return strictly increasing numbers with gaps from 0.05 to 2.45
   */
  public double[] places(int n) {
    double[] x = new double[n];
    x[0] = random.nextDouble(-50, -48);
    for (int i = 1; i < n; i++) {
      x[i] = x[i - 1] + random.nextDouble(0.05, 2.45);
    }
    return x;
  }

  /**
   * Draws a network of problem 3.3.
   *
   * @param nodes number of hidden nodes
   * @param inputs number of inputs
   * @return parameters between -2 and 2
   */
  public Parameters parameters(int nodes, int inputs) {
    return new Parameters(
        matrix(nodes, inputs), vector(nodes), vector(nodes), random.nextDouble(-2, 2));
  }
}
