package plumbline.engine;

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
}
