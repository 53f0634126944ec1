package plumbline.diagnosis;

import java.util.List;
import java.util.function.Predicate;
import plumbline.problem.Checker;

/**
 * All cases of a test that failed.
 *
 * @param checker how its answers are judged
 * @param observations what was seen, case by case
 */
record Evidence(Checker checker, List<Observation> observations) {
  /** How many cases must be able to refute a pattern before it is believed. */
  private static final int ENOUGH = 2;

  /** Whether all answers are finite numbers in the right shape. */
  boolean isComparable() {
    return all(Observation::isComparable);
  }

  boolean all(Predicate<Observation> rule) {
    return observations.stream().allMatch(rule);
  }

  /** Whether enough cases are of a kind that could have refuted what was found. */
  boolean enough(Predicate<Observation> informative) {
    return observations.stream().filter(informative).count() >= ENOUGH;
  }

  /** Begins a sentence about what is judged. */
  String subject() {
    return checker.subject();
  }
}
