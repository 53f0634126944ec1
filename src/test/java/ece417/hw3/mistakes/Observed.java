package ece417.hw3.mistakes;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.BinaryClassifier.Parameters;
import ece417.hw3.FrobeniusNorm;
import ece417.hw3.Inputs;
import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.NormWise;
import ece417.hw3.ReluInterpolator;
import ece417.hw3.ReluInterpolator.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.DimensionMismatchException;

/** What an implementation returns for the same small and random inputs, as matrices. */
final class Observed {
  private static final int[][] SHAPES = {
    {1, 1}, {1, 2}, {2, 1}, {1, 5}, {5, 1}, {2, 2}, {3, 3}, {2, 3}, {3, 2}, {4, 6}, {6, 4}, {8, 8}
  };

  private Observed() {}

  /** Returns the answers of one method of an implementation of any of the four contracts. */
  static List<double[][]> answers(Object implementation, String method) {
    return switch (method) {
      case "norm" -> norms((FrobeniusNorm) implementation);
      case "gradient" -> gradients((FrobeniusNorm) implementation);
      case "hiddenNodes" -> hiddenNodes((ReluInterpolator) implementation);
      case "fit" -> fits((ReluInterpolator) implementation);
      case "probability" -> probabilities((BinaryClassifier) implementation);
      case "lossGradient" -> lossGradients((BinaryClassifier) implementation);
      case "peak" -> peaks((MaxPoolingFilter) implementation);
      case "updatedFilter" -> updatedFilters((MaxPoolingFilter) implementation);
      default -> throw new IllegalArgumentException(method);
    };
  }

  /** Tells whether two lists of answers differ by more than the tolerance anywhere. */
  static boolean differ(List<double[][]> some, List<double[][]> others) {
    return IntStream.range(0, others.size())
        .filter(i -> finite(some.get(i)) || finite(others.get(i)))
        .anyMatch(i -> !(NormWise.error(some.get(i), others.get(i)) <= 1));
  }

  private static boolean finite(double[][] answer) {
    return Arrays.stream(answer).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
  }

  private static double[][] number(double number) {
    return new double[][] {{number}};
  }

  private static List<double[][]> norms(FrobeniusNorm implementation) {
    List<double[][]> answers = new ArrayList<>();
    for (double[][][] factors : factors()) {
      answers.add(number(implementation.norm(factors[0], factors[1])));
    }
    return answers;
  }

  private static List<double[][]> gradients(FrobeniusNorm implementation) {
    return factors().stream().map(f -> gradient(implementation, f[0], f[1])).toList();
  }

  /** Not a number if the factors do not fit together in the implementation. */
  private static double[][] gradient(FrobeniusNorm implementation, double[][] a, double[][] x) {
    try {
      return implementation.gradient(a, x);
    } catch (DimensionMismatchException e) {
      return number(Double.NaN);
    }
  }

  private static List<double[][][]> factors() {
    Inputs inputs = new Inputs(41);
    List<double[][][]> factors = new ArrayList<>();
    for (int[] shape : SHAPES) {
      for (int p : new int[] {1, 3, shape[0]}) {
        factors.add(
            new double[][][] {inputs.matrix(p, shape[0]), inputs.matrix(shape[0], shape[1])});
      }
    }
    return factors;
  }

  private static List<double[][]> hiddenNodes(ReluInterpolator implementation) {
    return IntStream.of(1, 2, 3, 4, 5, 10, 40)
        .mapToObj(n -> number(implementation.hiddenNodes(n)))
        .toList();
  }

  private static List<double[][]> fits(ReluInterpolator implementation) {
    Inputs inputs = new Inputs(42);
    List<double[][]> answers = new ArrayList<>();
    for (int n : new int[] {1, 2, 3, 4, 5, 8, 13, 40}) {
      for (double shift : new double[] {0, 48, 90}) {
        double[] x = Arrays.stream(inputs.places(n)).map(place -> place + shift).toArray();
        double[] y = inputs.vector(n);
        answers.add(outputs(implementation.fit(x, y), x));
      }
    }
    return answers;
  }

  /** Returns what is judged of a network: its values, nodes beyond n - 1 and unpaired offsets. */
  private static double[][] outputs(Network network, double[] x) {
    double[] outputs = new double[x.length + 2];
    outputs[x.length + 1] = network.b1().length - network.w1().length;
    for (int i = 0; i < x.length; i++) {
      outputs[i] = network.b2();
      for (int j = 0; j < network.w1().length; j++) {
        outputs[i] += network.w2()[j] * Math.max(network.w1()[j] * x[i] + network.b1()[j], 0);
      }
    }
    outputs[x.length] = Math.max(0, network.w1().length - (x.length - 1));
    return new double[][] {outputs};
  }

  private static List<double[][]> probabilities(BinaryClassifier implementation) {
    return cases().stream()
        .map(c -> number(implementation.probability(c.parameters(), c.x().clone())))
        .toList();
  }

  private static List<double[][]> lossGradients(BinaryClassifier implementation) {
    return cases().stream()
        .flatMap(
            c ->
                IntStream.of(0, 1)
                    .mapToObj(y -> implementation.lossGradient(c.parameters(), c.x().clone(), y)))
        .toList();
  }

  private record Case(Parameters parameters, double[] x) {}

  private static List<Case> cases() {
    Inputs inputs = new Inputs(43);
    List<Case> cases = new ArrayList<>();
    for (int[] shape : SHAPES) {
      Parameters parameters = inputs.parameters(shape[0], shape[1]);
      double[] x = inputs.vector(shape[1]);
      cases.add(new Case(parameters, x));
      double[] dead = IntStream.range(0, shape[0]).mapToDouble(j -> -99).toArray();
      cases.add(new Case(new Parameters(parameters.w1(), dead, parameters.w2(), 1), x));
      cases.add(new Case(zeroAtFirstNode(parameters), new double[shape[1]]));
      double[][] whole = new double[shape[0]][shape[1]];
      whole[0][0] = 2;
      double[] offsets = new double[shape[0]];
      offsets[0] = -2;
      double[] ones = IntStream.range(0, shape[1]).mapToDouble(k -> 1).toArray();
      cases.add(new Case(new Parameters(whole, offsets, parameters.w2(), 0.5), ones));
      double[] large = offsets.clone();
      large[0] = 6;
      cases.add(new Case(new Parameters(whole, large, parameters.w2(), 0.5), ones));
    }
    return cases;
  }

  private static Parameters zeroAtFirstNode(Parameters parameters) {
    double[] b1 = parameters.b1().clone();
    b1[0] = 0;
    return new Parameters(parameters.w1(), b1, parameters.w2(), parameters.b2());
  }

  private static List<double[][]> peaks(MaxPoolingFilter implementation) {
    return images().stream()
        .map(x -> new double[][] {Arrays.stream(implementation.peak(x)).asDoubleStream().toArray()})
        .toList();
  }

  private static List<double[][]> updatedFilters(MaxPoolingFilter implementation) {
    Inputs inputs = new Inputs(44);
    List<double[][]> answers = new ArrayList<>();
    for (double[][] x : images()) {
      answers.add(implementation.updatedFilter(x, inputs.vector(1)[0]));
      double largest = Arrays.stream(x).flatMapToDouble(Arrays::stream).max().orElseThrow();
      answers.add(implementation.updatedFilter(x, largest));
    }
    return answers;
  }

  private static List<double[][]> images() {
    Inputs inputs = new Inputs(45);
    List<double[][]> images = new ArrayList<>();
    for (int[] shape : SHAPES) {
      double[][] x = inputs.matrix(shape[0], shape[1]);
      images.add(x);
      images.add(
          Arrays.stream(x)
              .map(row -> Arrays.stream(row).map(pixel -> pixel - 3).toArray())
              .toArray(double[][]::new));
    }
    return images;
  }
}
