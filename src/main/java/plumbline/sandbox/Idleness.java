package plumbline.sandbox;

import java.time.Duration;

/**
 * Adds up the time in which a worker neither runs nor wants to run. On a machine that is too busy
 * to run it, a worker that computes is not idle, so that nobody fails for the machine's load.
 */
final class Idleness {
  /** Between two looks at the worker; what the grader itself slept longer is not the worker's. */
  private static final Duration LONGEST_STEP = Duration.ofMillis(100);

  private final Gauge gauge;
  private Allowance current;
  private Duration idle = Duration.ZERO;
  private boolean wasIdle;
  private Duration cpuBefore = Duration.ZERO;
  private long lookedAt;

  Idleness(Gauge gauge) {
    this.gauge = gauge;
  }

  /** Whether it was idle when it was last looked at. */
  boolean wasIdle() {
    return wasIdle;
  }

  /** How long it has been idle under this allowance, as far as it was looked at. */
  Duration in(Allowance allowance, Duration cpu) {
    long now = System.nanoTime();
    // not by all that they hold: to compare records takes the JVM long, the first time
    if (current == null || allowance.startedAt() != current.startedAt()) {
      current = allowance;
      idle = Duration.ZERO;
      lookedAt = allowance.startedAt();
    }
    Duration step = Duration.ofNanos(now - lookedAt);
    wasIdle = cpu.equals(cpuBefore) && !gauge.wantsToRun();
    if (wasIdle) {
      idle = idle.plus(step.compareTo(LONGEST_STEP) < 0 ? step : LONGEST_STEP);
    }
    cpuBefore = cpu;
    lookedAt = now;
    return idle;
  }
}
