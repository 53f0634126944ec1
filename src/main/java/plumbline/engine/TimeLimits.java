package plumbline.engine;

import java.time.Duration;

/**
 * How long things may take. CPU time is what the kernel counts for all threads of the worker, and
 * waiting is time in which none of them runs or wants to run, so that a busy machine costs nobody
 * points.
 *
 * @param testCpu CPU time of one test, all its cases together; beyond it the test is too slow
 * @param testWait waiting in one test; beyond it the code is taken to wait for ever
 * @param compileCpu CPU time of compiling; beyond it each problem is compiled alone, under the same
 *     limit
 * @param compileWait waiting while compiling, likewise
 * @param run time on the clock for the whole submission; tests that have not passed by then earn
 *     nothing
 */
public record TimeLimits(
    Duration testCpu, Duration testWait, Duration compileCpu, Duration compileWait, Duration run) {

  /** Gradescope's default time-out, in seconds. */
  private static final long USUAL_TIMEOUT = 600;

  /**
   * The limits for a run that must end before a platform's own time-out, which would lose all
   * results.
   *
   * @param timeoutSeconds the platform's time-out, or 0 for Gradescope's default of ten minutes
   * @return limits that leave a tenth of it, and at least 10 s, for start and end
   */
  public static TimeLimits within(long timeoutSeconds) {
    long timeout = timeoutSeconds > 0 ? timeoutSeconds : USUAL_TIMEOUT;
    long run = Math.max(timeout / 2, timeout - Math.max(10, timeout / 10));
    return new TimeLimits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(20),
        Duration.ofSeconds(20),
        Duration.ofSeconds(run));
  }
}
