package ece417.hw3.grading;

import ece417.hw3.BinaryClassifier.Parameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.problem.Case;

final class BinaryClassifierGradingTest {
  private static final String[] ALL = {"3.3.1", "3.3.2", "3.3.3"};

  private record Sample(Parameters parameters, double[] x, int y) {
    static Sample of(Case asked) {
      Object[] arguments = asked.arguments();
      int y = arguments.length == 3 ? (Integer) arguments[2] : -1;
      return new Sample((Parameters) arguments[0], (double[]) arguments[1], y);
    }

    int nodes() {
      return parameters.w2().length;
    }

    /** The pre-activation of a node without any rounding of its own or of a product. */
    BigDecimal z1(int j) {
      BigDecimal z = new BigDecimal(parameters.b1()[j]);
      for (int k = 0; k < x.length; k++) {
        z = z.add(new BigDecimal(parameters.w1()[j][k]).multiply(new BigDecimal(x[k])));
      }
      return z;
    }

    double z2() {
      return IntStream.range(0, nodes())
          .mapToDouble(j -> parameters.w2()[j] * Math.max(0, z1(j).doubleValue()))
          .reduce(parameters.b2(), Double::sum);
    }

    boolean hasNode(Predicate<BigDecimal> state) {
      return IntStream.range(0, nodes()).mapToObj(this::z1).anyMatch(state);
    }

    boolean isOneByOne() {
      return nodes() == 1 && x.length == 1;
    }

    boolean hasActive() {
      return hasNode(z -> z.signum() > 0);
    }

    boolean hasLarge() {
      return hasNode(z -> z.doubleValue() > 6.5);
    }

    boolean hasDead() {
      return hasNode(z -> z.signum() < 0);
    }

    boolean isAllDead() {
      return !hasActive() && !isAtZero();
    }

    boolean isAtZero() {
      return hasNode(z -> z.signum() == 0);
    }

    DoubleStream weights() {
      return Arrays.stream(parameters.w1()).flatMapToDouble(Arrays::stream);
    }

    DoubleStream offsetsAtZero() {
      return IntStream.range(0, nodes())
          .filter(j -> z1(j).signum() == 0)
          .mapToDouble(j -> parameters.b1()[j]);
    }

    boolean hasOnlyNegativeWeights() {
      return x.length == 3
          && DoubleStream.concat(weights(), DoubleStream.of(parameters.w2())).allMatch(w -> w < 0);
    }
  }

  @Test
  void networksFitTheirInputs() {
    DrawnSamples.of(Sample::of, ALL)
        .all("w1 has a row for each node", s -> s.parameters.w1().length == s.nodes())
        .all("b1 has a number for each node", s -> s.parameters.b1().length == s.nodes())
        .all(
            "w1 has a column for each input",
            s -> Arrays.stream(s.parameters.w1()).allMatch(row -> row.length == s.x.length))
        .all("sides up to 8", s -> s.nodes() <= 8 && s.x.length <= 8)
        .all("y is 0 or 1, or there is none", s -> s.y == 0 || s.y == 1 || s.y == -1);
  }

  // 1e-3 and 15 are the homework's bounds: beyond them rounding may decide about a right answer.
  @Test
  void networksAreWellConditioned() {
    DrawnSamples.of(Sample::of, ALL)
        .all("|z2| ≤ 15", s -> Math.abs(s.z2()) <= 15)
        .all("z1 ≤ 10, but for rounding", s -> !s.hasNode(z -> z.doubleValue() > 10.01))
        .all(
            "|z1| ≥ 0.001 or z1 = 0",
            s -> !s.hasNode(z -> z.signum() != 0 && z.abs().doubleValue() < 1e-3));
  }

  // Products of multiples of 1/2 are multiples of 1/4. Small ones are exact, and so are their sums.
  @Test
  void preActivationsOfZeroAreExactInEveryOrder() {
    DrawnSamples.of(Sample::of, ALL)
        .all("x", s -> !s.isAtZero() || areMultiples(0.5, DoubleStream.of(s.x)))
        .all("w1", s -> !s.isAtZero() || areMultiples(0.5, s.weights()))
        .all("b1", s -> areMultiples(0.25, s.offsetsAtZero()));
  }

  @Test
  void wrongMaskWouldShowAtZero() {
    DrawnSamples.of(Sample::of, "3.3.2", "3.3.3")
        .all(
            "w2 is not small",
            s -> Arrays.stream(s.parameters.w2()).allMatch(w -> Math.abs(w) >= 0.5))
        .all(
            "x is not small",
            s -> !s.isAtZero() || Arrays.stream(s.x).anyMatch(x -> Math.abs(x) >= 0.5))
        .all("g is not near y", s -> !s.isAtZero() || Math.abs(s.z2()) <= 8);
  }

  // 6 is where the commonest capped ReLU stops, and where nodes learn no more.
  @Test
  void cappedNodesWouldShow() {
    DrawnSamples.of(Sample::of, "3.3.1", "3.3.3").some("a large z1", Sample::hasLarge);
    DrawnSamples.of(Sample::of, "3.3.2")
        .some("a large z1, y = 0", s -> s.hasLarge() && s.y == 0)
        .some("a large z1, y = 1", s -> s.hasLarge() && s.y == 1);
    DrawnSamples.of(Sample::of, ALL)
        .all("not with a saturated output", s -> !s.hasLarge() || Math.abs(s.z2()) <= 8);
  }

  @Test
  void numbersHaveTwoDecimals() {
    DrawnSamples.of(DrawnCases::numbers, ALL)
        .all("two decimals", numbers -> DrawnCases.allHaveDecimals(2, numbers));
  }

  @Test
  void everyKindOfNetworkOccursAmongTheSpecialOnes() {
    DrawnSamples.of(Sample::of, "3.3.2")
        .some("1 × 1, active, y = 0", s -> s.isOneByOne() && s.hasActive() && s.y == 0)
        .some("1 × 1, active, y = 1", s -> s.isOneByOne() && s.hasActive() && s.y == 1)
        .some("1 × 1, dead", s -> s.isOneByOne() && s.hasDead())
        .some("1 × 1, at 0, y = 0", s -> s.isOneByOne() && s.isAtZero() && s.y == 0)
        .some("1 × 1, at 0, y = 1", s -> s.isOneByOne() && s.isAtZero() && s.y == 1)
        .some("one node", s -> s.nodes() == 1 && s.x.length > 1)
        .some("one input", s -> s.nodes() > 1 && s.x.length == 1)
        .some("all dead", s -> s.nodes() > 1 && s.isAllDead())
        .some("more nodes than inputs", s -> s.nodes() == 8 && s.x.length < 8)
        .some("more inputs than nodes", s -> s.x.length == 8 && s.nodes() < 8)
        .some("x = 0", s -> Arrays.stream(s.x).allMatch(x -> x == 0))
        .some("an entry of x is 0", s -> s.x[0] != 0 && s.x.length == 3 && s.x[1] == 0)
        .some("negative w1 and w2", Sample::hasOnlyNegativeWeights)
        .some("g near y = 1", s -> s.z2() > 7.9 && s.y == 1)
        .some("g near 1, y = 0", s -> s.z2() > 7.9 && s.y == 0)
        .some("g near 0, y = 1", s -> s.z2() < -7.9 && s.y == 1)
        .some("all states", s -> s.isAtZero() && s.hasActive() && s.hasDead());
  }

  @Test
  void everyKindOfNetworkOccursAmongTheOthers() {
    DrawnSamples.of(Sample::of, "3.3.1", "3.3.3")
        .some("1 × 1", Sample::isOneByOne)
        .some("the largest", s -> Math.max(s.nodes(), s.x.length) == 8)
        .some("more nodes than inputs", s -> s.nodes() > s.x.length)
        .some("more inputs than nodes", s -> s.x.length > s.nodes())
        .some("active and dead nodes", s -> s.hasActive() && s.hasDead())
        .some("a node at 0", Sample::isAtZero);
    DrawnSamples.of(Sample::of, "3.3.3")
        .some("y = 0", s -> s.y == 0 && s.hasActive())
        .some("y = 1", s -> s.y == 1 && s.hasActive())
        .some("g near 0 or 1", s -> Math.abs(s.z2()) > 7.9);
  }

  private static boolean areMultiples(double unit, DoubleStream numbers) {
    return numbers.allMatch(v -> v / unit == Math.rint(v / unit));
  }
}
