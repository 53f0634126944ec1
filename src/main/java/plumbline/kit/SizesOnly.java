package plumbline.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.problem.Case;
import plumbline.problem.Checker;
import plumbline.problem.Question;
import plumbline.tolerance.Comparison;
import plumbline.tolerance.Match;
import plumbline.tolerance.Mismatch;
import plumbline.tolerance.Numbers;
import plumbline.tolerance.Tolerance;

/**
 * Judges what can be judged before anybody has said what the numbers should be: that there are as
 * many as there should be, that they are finite, and that they are the same when the first case is
 * asked again.
 */
final class SizesOnly implements Checker {
  private static final Tolerance ANY_NUMBER = new Tolerance(Double.MAX_VALUE, 0);
  private static final String FIRST = "/1";

  private final Checker complete;

  /** What was answered last to the first case of each test, by the test's number. */
  private final Map<String, Object> first = new ConcurrentHashMap<>();

  /**
   * A checker of sizes.
   *
   * @param complete what would judge the numbers too; says how much the same answer may differ
   */
  SizesOnly(Checker complete) {
    this.complete = complete;
  }

  @Override
  public Comparison check(Question question, Object answer) {
    Object sized = question.wanted();
    if (ANY_NUMBER.compare(answer, sized) instanceof Mismatch mismatch) {
      return new Mismatch(
          mismatch.kind(),
          mismatch.got(),
          describe((Numbers) Numbers.read(sized)),
          "any finite numbers, since only sizes are checked here",
          mismatch.measured());
    }
    Case asked = question.asked();
    String test = asked.id().substring(0, asked.id().indexOf('/'));
    if (asked.id().endsWith(FIRST)) {
      first.put(test, answer);
    }
    return Kit.isAskedAgain(asked) && first.containsKey(test)
        ? repeated(answer, first.get(test))
        : Match.EXACT;
  }

  private Comparison repeated(Object answer, Object before) {
    return complete.tolerance().compare(answer, before) instanceof Mismatch mismatch
        ? new Mismatch(
            mismatch.kind(),
            mismatch.got(),
            mismatch.wanted() + "\nwhich is what the same call returned before",
            mismatch.allowed(),
            mismatch.measured())
        : Match.EXACT;
  }

  private static String describe(Numbers sized) {
    int[] shape = sized.shape();
    return switch (shape.length) {
      case 0 -> "a number";
      case 1 -> "an array of length " + shape[0];
      default -> "an array of %d rows, each of length %d".formatted(shape[0], shape[1]);
    };
  }
}
