package plumbline.diagnosis;

import java.util.Arrays;
import java.util.List;
import plumbline.problem.Checker;
import plumbline.problem.Question;
import plumbline.tolerance.Numbers;
import plumbline.tolerance.Tolerance;

/**
 * One case as patterns see it: what counted of the answers, as numbers.
 *
 * @param question what was asked
 * @param sizes how large its arguments are
 * @param right whether the answer is right
 * @param want the expected numbers
 * @param finite whether no NaN and no infinity came
 * @param got the numbers that came, or null where there are none or not all are finite
 * @param tolerance how far numbers may be off
 */
record Observation(
    Question question,
    List<Size> sizes,
    boolean right,
    boolean finite,
    Numbers want,
    Numbers got,
    Tolerance tolerance) {

  /** What can be said of what counts of an answer, which is null where there was none. */
  static Observation of(Checker checker, Question question, Object judged, boolean right) {
    Numbers got = Numbers.read(judged) instanceof Numbers numbers ? numbers : null;
    boolean finite = got == null || got.isFinite();
    Numbers want = (Numbers) Numbers.read(checker.wanted(question));
    return new Observation(
        question, Size.of(question), right, finite, want, finite ? got : null, checker.tolerance());
  }

  /** Whether there are numbers of the right shape. */
  boolean isComparable() {
    return got != null && Arrays.equals(got.shape(), want.shape());
  }

  int rows() {
    int[] shape = want.shape();
    return shape.length == 2 ? shape[0] : 1;
  }

  int columns() {
    int[] shape = want.shape();
    return shape.length == 0 ? 1 : shape[shape.length - 1];
  }

  /** Whether a number is another one, in an answer of which the largest number is this one. */
  boolean same(double some, double other, double norm) {
    return Math.abs(some - other) <= tolerance.allowed(norm);
  }

  /** Whether a number is another one, in an answer like the expected one. */
  boolean same(double some, double other) {
    return same(some, other, want.norm());
  }

  /** Whether this number is too near to 0 to say anything about factors and signs. */
  boolean isNothing(double number) {
    return Math.abs(number) <= 100 * tolerance.allowed(want.norm());
  }
}
