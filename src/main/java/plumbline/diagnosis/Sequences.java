package plumbline.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Vectors that go wrong on their way, or that follow the expected ones from afar. */
final class Sequences {
  private static final double NEARLY_ALL = 0.8;

  /** So many wrong answers make a tendency. */
  private static final int MANY = 10;

  private Sequences() {}

  /** The same number of entries is right in nearly all cases, and then most are wrong. */
  static Optional<Diagnosis> wrongFromAnEntryOn(Evidence evidence) {
    List<Observation> wrong = wrong(evidence);
    int right = wrong.stream().mapToInt(Sequences::rightEntries).min().orElse(0);
    long alike = wrong.stream().filter(o -> rightEntries(o) == right && mostAreWrong(o)).count();
    return right > 0 && alike >= 2 && alike >= NEARLY_ALL * wrong.size()
        ? Optional.of(
            Diagnosis.pattern(
                "wrong-from-an-entry-on",
                "%s begins right: the first wrong entry is entry %d, and most after it are wrong"
                        .formatted(evidence.subject(), right + 1)
                    + " as well. What comes into play there for the first time?"))
        : Optional.empty();
  }

  /** Goes up and down with the expected ones, but less. */
  static Optional<Diagnosis> flattened(Evidence evidence) {
    List<Observation> wrong =
        wrong(evidence).stream().filter(o -> o.want().values().length > 2).toList();
    long flat = wrong.stream().filter(Sequences::isFlattened).count();
    return wrong.size() >= MANY && flat >= NEARLY_ALL * wrong.size()
        ? Optional.of(
            Diagnosis.pattern(
                "flattened",
                evidence.subject()
                    + " goes up and down with the expected one, but less. Approximations do that:"
                    + " training that ends early, averages, curves with too little freedom. The"
                    + " contract asks for an answer that is exact."))
        : Optional.empty();
  }

  /** The wrong answers if all are vectors; else none. */
  private static List<Observation> wrong(Evidence evidence) {
    return evidence.all(o -> o.isComparable() && o.want().shape().length == 1)
        ? evidence.observations().stream().filter(o -> !o.right()).toList()
        : List.of();
  }

  private static int rightEntries(Observation o) {
    return (int) IntStream.range(0, o.columns()).takeWhile(i -> isRight(o, i)).count();
  }

  private static boolean mostAreWrong(Observation o) {
    int first = rightEntries(o);
    long wrong = IntStream.range(first, o.columns()).filter(i -> !isRight(o, i)).count();
    return 2 * wrong > o.columns() - first;
  }

  private static boolean isRight(Observation o, int i) {
    return o.same(o.got().values()[i], o.want().values()[i]);
  }

  private static boolean isFlattened(Observation o) {
    double[] got = centred(o.got().values());
    double[] want = centred(o.want().values());
    return product(got, want) > 0 && product(got, got) < product(want, want);
  }

  private static double[] centred(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  private static double product(double[] some, double[] other) {
    return IntStream.range(0, some.length).mapToDouble(i -> some[i] * other[i]).sum();
  }
}
