package plumbline.problem;

import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What a leaderboard compares of right answers: the sum over all cases, of which less is better.
 *
 * @param name its name on the leaderboard
 * @param of measures one right answer; finite
 */
public record Measure(String name, ToDoubleFunction<Object> of) {
  /** Measures nothing, and is on no leaderboard. */
  public static final Measure NONE = new Measure("", answer -> 0);

  /** Refuses null. */
  public Measure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(of, "of");
  }
}
