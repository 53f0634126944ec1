package plumbline.sandbox;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a worker may go on, in absolute terms, so that several questions can share it. Made by
 * {@link Worker#allow}.
 *
 * @param cpu processor time granted, all threads together, as the kernel counts it
 * @param wall time on the clock granted; the backstop against code that waits
 * @param cpuAtStart the worker's processor time when it was granted
 * @param startedAt {@link System#nanoTime()} when it was granted
 */
public record Allowance(Duration cpu, Duration wall, Duration cpuAtStart, long startedAt) {
  /** Refuses null. */
  public Allowance {
    Objects.requireNonNull(cpu, "cpu");
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

  boolean wallIsUsedUp() {
    return Duration.ofNanos(System.nanoTime() - startedAt).compareTo(wall) > 0;
  }
}
