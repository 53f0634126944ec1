package plumbline.diagnosis;

import java.util.Arrays;
import java.util.Optional;
import plumbline.tolerance.Numbers;

/** Answers that do not depend on the arguments. */
final class Constants {
  private static final int MANY = 3;

  private Constants() {}

  static Optional<Diagnosis> alwaysTheSame(Evidence evidence) {
    if (evidence.observations().size() < MANY || !evidence.all(o -> o.got() != null)) {
      return Optional.empty();
    }
    if (evidence.all(o -> o.got().norm() == 0 && o.got().values().length > 0)
        && !evidence.all(o -> o.want().norm() == 0)) {
      return Optional.of(
          Diagnosis.pattern(
              "always-zero",
              evidence.subject()
                  + " is zero, whatever the arguments are. Is the result that you compute the one"
                  + " that you return?"));
    }
    Numbers first = evidence.observations().get(0).got();
    return evidence.all(o -> isSame(o.got(), first))
        ? Optional.of(
            Diagnosis.pattern(
                "always-the-same",
                evidence.subject()
                    + " is always the same, whatever the arguments are. Compute it from the"
                    + " arguments."))
        : Optional.empty();
  }

  private static boolean isSame(Numbers some, Numbers other) {
    return Arrays.equals(some.shape(), other.shape())
        && Arrays.equals(some.values(), other.values());
  }
}
