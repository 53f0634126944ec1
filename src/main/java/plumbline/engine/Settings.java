package plumbline.engine;

import java.time.Duration;
import plumbline.problem.Seed;

/**
 * What an instructor can choose about grading.
 *
 * @param seed where the random inputs come from
 * @param salvage whether methods that compile keep their credit when others of the same class do
 *     not
 * @param limits how long things may take
 */
public record Settings(Seed seed, boolean salvage, TimeLimits limits) {
  /**
   * The usual settings.
   *
   * @param seed where the random inputs come from
   * @param limits how long things may take
   * @return with salvage on
   */
  public static Settings of(Seed seed, TimeLimits limits) {
    return new Settings(seed, true, limits);
  }

  /** These settings with no test's wall time beyond what is left of the whole submission's. */
  Settings within(Duration left) {
    Duration wall = limits.testWall().compareTo(left) < 0 ? limits.testWall() : left;
    TimeLimits shorter =
        new TimeLimits(
            limits.testCpu(), wall, limits.compileCpu(), limits.compileWall(), limits.run());
    return new Settings(seed, salvage, shorter);
  }
}
