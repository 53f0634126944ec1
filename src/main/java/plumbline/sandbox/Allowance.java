package plumbline.sandbox;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a worker may go on, counted from one moment, so that several questions can share it.
 * Made by {@link Worker#allow}.
 *
 * @param cpu processor time granted, all threads together, as the kernel counts it
 * @param waiting time granted in which no thread runs or wants to run; the backstop against code
 *     that waits. A worker that has to wait for a processor does not use it up
 * @param wall time on the clock granted, whatever the worker does
 * @param cpuAtStart the worker's processor time when it was granted
 * @param startedAt {@link System#nanoTime()} when it was granted
 */
public record Allowance(
    Duration cpu, Duration waiting, Duration wall, Duration cpuAtStart, long startedAt) {
  /** Refuses null. */
  public Allowance {
    Objects.requireNonNull(cpu, "cpu");
    Objects.requireNonNull(waiting, "waiting");
    Objects.requireNonNull(wall, "wall");
    Objects.requireNonNull(cpuAtStart, "cpuAtStart");
  }

  Duration cpuUsed(Duration cpuNow) {
    Duration used = cpuNow.minus(cpuAtStart);
    return used.isNegative() ? Duration.ZERO : used;
  }

  boolean cpuIsUsedUp(Duration cpuNow) {
    return cpuUsed(cpuNow).compareTo(cpu) > 0;
  }

  Duration wallUsed() {
    return Duration.ofNanos(System.nanoTime() - startedAt);
  }

  boolean wallIsUsedUp() {
    return wallUsed().compareTo(wall) > 0;
  }
}
