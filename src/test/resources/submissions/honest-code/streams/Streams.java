// right: computes with streams, in order and in parallel; 16 features
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.*;

public class Streams implements BinaryClassifier {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public double probability(Parameters p, double[] x) {
    return sigmoid(p, x);
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    useFeatures();
    double error = sigmoid(p, x) - y;
    double[][] gradient = new double[x.length][p.w2().length];
    for (int j = 0; j < p.w2().length; j++) {
      boolean alive = before(p, x, j) > 0;
      for (int k = 0; k < x.length; k++) {
        gradient[k][j] = alive ? error * x[k] * p.w2()[j] : 0;
      }
    }
    return gradient;
  }

  private static double sigmoid(Parameters p, double[] x) {
    double z = p.b2();
    for (int j = 0; j < p.w2().length; j++) {
      z += p.w2()[j] * Math.max(0, before(p, x, j));
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static double before(Parameters p, double[] x, int j) {
    double z = p.b1()[j];
    for (int k = 0; k < x.length; k++) {
      z += p.w1()[j][k] * x[k];
    }
    return z;
  }

  private void features() {
    // feature 1
    check(
        "map and filter",
        List.of(4, 16),
        () -> Stream.of(1, 2, 3, 4).filter(i -> i % 2 == 0).map(i -> i * i).toList());
    // feature 2
    check("range sum", 5050, () -> IntStream.rangeClosed(1, 100).sum());
    // feature 3
    check("reduce", 24.0, () -> DoubleStream.of(1, 2, 3, 4).reduce(1, (p, q) -> p * q));
    // feature 4
    check(
        "grouping",
        "{1=[a], 2=[bb, cc]}",
        () -> Stream.of("a", "bb", "cc").collect(Collectors.groupingBy(String::length)).toString());
    // feature 5
    check(
        "partitioning and counting",
        2L,
        () -> Stream.of(1, 2, 3).collect(Collectors.partitioningBy(i -> i > 1, Collectors.counting())).get(true));
    // feature 6
    check(
        "teeing",
        2.0,
        () -> Stream.of(1.0, 3.0).collect(Collectors.teeing(Collectors.summingDouble(d -> d), Collectors.counting(), (sum, count) -> sum / count)));
    // feature 7
    check("summary", 2.5, () -> DoubleStream.of(1, 2, 3, 4).summaryStatistics().getAverage());
    // feature 8
    check(
        "flatMap and mapMulti",
        6L,
        () -> Stream.of(1, 2, 3).<Integer>mapMulti((i, out) -> IntStream.range(0, i).forEach(out::accept)).count());
    // feature 9
    check(
        "iterate and takeWhile",
        List.of(1, 2, 4, 8),
        () -> Stream.iterate(1, i -> i * 2).takeWhile(i -> i < 10).toList());
    // feature 10
    check("parallel sum", 499999500000L, () -> LongStream.range(0, 1_000_000).parallel().sum());
    // feature 11
    check(
        "parallel reduction of doubles",
        333833500.0,
        () -> IntStream.rangeClosed(1, 1000).parallel().mapToDouble(i -> (double) i * i).sum());
    // feature 12
    check(
        "parallel collect",
        1000,
        () -> IntStream.range(0, 1000).parallel().boxed().collect(Collectors.toConcurrentMap(i -> i, i -> i)).size());
    // feature 13
    check(
        "sorted and distinct",
        "abc",
        () -> "cabbac".chars().distinct().sorted().mapToObj(c -> "" + (char) c).collect(Collectors.joining()));
    // feature 14
    check("matrix product", new double[][] {{19, 22}, {43, 50}}, () -> {
      double[][] left = {{1, 2}, {3, 4}};
      double[][] right = {{5, 6}, {7, 8}};
      return Arrays.stream(left)
          .map(row -> IntStream.range(0, 2)
              .mapToDouble(j -> IntStream.range(0, 2).mapToDouble(k -> row[k] * right[k][j]).sum())
              .toArray())
          .toArray(double[][]::new);
    });
    // feature 15
    check(
        "spliterator",
        10L,
        () -> StreamSupport.stream(Spliterators.spliterator(new Integer[10], Spliterator.SIZED), true).count());
    // feature 16
    check(
        "stream builder and generator",
        3,
        () -> Stream.concat(Stream.<Integer>builder().add(1).build(), Stream.generate(() -> 2).limit(2)).toList().size());
  }

  private interface Feature {
    Object value() throws Exception;
  }

  private void check(String name, Object wanted, Feature feature) {
    try {
      Object got = feature.value();
      if (!Objects.deepEquals(wanted, got)) {
        failed.add(name + " gave " + got + " instead of " + wanted);
      }
    } catch (Throwable e) {
      failed.add(name + " threw " + e);
    }
  }

  private void useFeatures() {
    if (used) {
      return;
    }
    used = true;
    features();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " features failed: " + failed);
    }
  }
}
