package plumbline.diagnosis;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.tolerance.Numbers;

/** Answers that always have the wrong size in the same way. */
final class Sizes {
  private static final String KEY = "wrong-size";

  private Sizes() {}

  static Optional<Diagnosis> otherSize(Evidence evidence) {
    if (!evidence.all(o -> o.got() != null) || !evidence.enough(o -> !o.isComparable())) {
      return Optional.empty();
    }
    return alwaysMoreOrLess(evidence).or(() -> likeAnArgument(evidence));
  }

  private static Optional<Diagnosis> alwaysMoreOrLess(Evidence evidence) {
    int[] excess = excess(evidence.observations().get(0));
    if (excess.length == 0 || !evidence.all(o -> Arrays.equals(excess(o), excess))) {
      return Optional.empty();
    }
    String[] names = excess.length == 2 ? new String[] {"row", "column"} : new String[] {"entry"};
    String[] parts =
        IntStream.range(0, excess.length)
            .filter(i -> excess[i] != 0)
            .mapToObj(
                i -> count(Math.abs(excess[i]), names[i]) + (excess[i] > 0 ? " more" : " less"))
            .toArray(String[]::new);
    return Optional.of(
        Diagnosis.pattern(
            KEY,
            "%s always has %s than it should have. Count what the contract asks for."
                .formatted(evidence.subject(), String.join(" and ", parts))));
  }

  /** By how much each side is too long; empty if there are more or fewer sides. */
  private static int[] excess(Observation o) {
    int[] got = o.got().shape();
    int[] want = o.want().shape();
    return got.length == want.length
        ? IntStream.range(0, got.length).map(i -> got[i] - want[i]).toArray()
        : new int[0];
  }

  private static String count(int number, String name) {
    String plural = name.equals("entry") ? "entries" : name + "s";
    return number + " " + (number == 1 ? name : plural);
  }

  private static Optional<Diagnosis> likeAnArgument(Evidence evidence) {
    Parameter[] parameters = evidence.observations().get(0).question().method().getParameters();
    return IntStream.range(0, parameters.length)
        .filter(index -> evidence.all(o -> isShapedLike(o, index)))
        .mapToObj(
            index ->
                Diagnosis.pattern(
                    KEY,
                    "%s always has the size of %s. Read in the contract which size it must have."
                        .formatted(evidence.subject(), parameters[index].getName())))
        .findFirst();
  }

  private static boolean isShapedLike(Observation o, int index) {
    Object argument = o.question().asked().arguments()[index];
    return argument instanceof double[][] matrix
        && Numbers.read(matrix) instanceof Numbers numbers
        && Arrays.equals(numbers.shape(), o.got().shape());
  }
}
