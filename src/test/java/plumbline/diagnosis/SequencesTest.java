package plumbline.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import plumbline.problem.Assignment;
import plumbline.problem.Cases;
import plumbline.problem.Checker;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Seed;
import plumbline.tolerance.Tolerance;

class SequencesTest {
  /** A contract whose right answer is its argument. */
  public interface Copying {
    /** Returns x. */
    double[] copy(double[] x);
  }

  /** Vectors of 3 to 23 entries. */
  private static final Cases VECTORS =
      Cases.growing(24, "any vector", (random, size) -> new Object[] {vector(random, size)});

  private static double[] vector(RandomGenerator random, double size) {
    return DoubleStream.generate(() -> 2 * random.nextDouble() - 1)
        .limit(3 + (int) (20 * size))
        .toArray();
  }

  private static Optional<Diagnosis> diagnose(UnaryOperator<double[]> wrong) {
    Part part =
        Part.of(
            "copy",
            Checker.agreesWithReference(new Tolerance(1e-12, 1e-8)),
            plumbline.problem.Test.of("copies", 1, VECTORS));
    Problem problem = Problem.of("1.1", "Copying", Copying.class, x -> x, part);
    Assignment.Entry entry = Assignment.entries(problem).get(0);
    Copying copying = wrong::apply;
    return new Diagnoser(problem, part)
        .diagnose(
            IntStream.rangeClosed(1, VECTORS.size())
                .mapToObj(index -> entry.question(index, new Seed("a seed for tests")))
                .map(question -> Response.of(question, copying))
                .toList());
  }

  private static double[] changed(double[] x, int from, UnaryOperator<Double> change) {
    double[] copy = x.clone();
    IntStream.range(Math.min(from, x.length), x.length).forEach(i -> copy[i] = change.apply(x[i]));
    return copy;
  }

  @Test
  void tellsFromWhichEntryOnAVectorIsWrong() {
    assertThat(diagnose(x -> changed(x, 2, value -> Math.cos(9 * value))))
        .map(Diagnosis::hint)
        .contains(
            "Your answer begins right: the first wrong entry is entry 3, and most after it are"
                + " wrong as well. What comes into play there for the first time?");
  }

  @Test
  void doesNotTakeOneWrongEntryForABeginning() {
    assertThat(
            diagnose(
                x -> {
                  double[] copy = x.clone();
                  copy[1] = Math.cos(9 * copy[1]);
                  return copy;
                }))
        .isEmpty();
  }

  @Test
  void recognisesWhatFollowsFromAfar() {
    assertThat(
            diagnose(
                x -> {
                  double mean = Arrays.stream(x).average().orElseThrow();
                  return Arrays.stream(x).map(v -> mean + (v - mean) * 0.6 * v * v).toArray();
                }))
        .map(Diagnosis::hint)
        .contains(
            "Your answer goes up and down with the expected one, but less. Approximations do that:"
                + " training that ends early, averages, curves with too little freedom. The"
                + " contract asks for an answer that is exact.");
  }

  @Test
  void whatGoesItsOwnWaysHasNoName() {
    assertThat(diagnose(x -> changed(x, 0, value -> Math.sin(9 * value + 1)))).isEmpty();
  }
}
