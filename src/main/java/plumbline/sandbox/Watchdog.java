package plumbline.sandbox;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import plumbline.sandbox.Answer.End;

/** Compares what a worker uses with what it may use. */
final class Watchdog {
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** To look at all threads of one that waits takes a millisecond. */
  private static final Duration PAUSE_WHILE_IT_WAITS = Duration.ofMillis(60);

  private final Limits limits;
  private final Gauge gauge;
  private final Noise noise;
  private final Idleness idleness;

  Watchdog(Limits limits, Gauge gauge, Noise noise) {
    this.limits = limits;
    this.gauge = gauge;
    this.noise = noise;
    this.idleness = new Idleness(gauge);
  }

  /**
   * A limit that is exceeded.
   *
   * @param how which
   * @param detail figures, for staff
   */
  record Finding(End how, String detail) {}

  /** How long to let it go on before the next check. */
  Duration pause() {
    return idleness.wasIdle() ? PAUSE_WHILE_IT_WAITS : PAUSE;
  }

  /** The first limit that is exceeded now. */
  Optional<Finding> check(Allowance allowance) {
    Duration cpu = gauge.cpu();
    if (allowance.cpuIsUsedUp(cpu)) {
      return finding(End.CPU_TIME, "processor time", allowance.cpuUsed(cpu), allowance.cpu());
    }
    Gauge.Use use = gauge.use();
    if (use.residentBytes() > limits.residentBytes()) {
      return finding(End.MEMORY, "bytes", use.residentBytes(), limits.residentBytes());
    }
    if (use.threads() > limits.threads()) {
      return finding(End.THREADS, "threads", use.threads(), limits.threads());
    }
    if (noise.count() > limits.noise()) {
      return finding(End.OUTPUT, "bytes printed", noise.count(), limits.noise());
    }
    if (allowance.wallIsUsedUp()) {
      return finding(End.LATE, "time", allowance.wallUsed(), allowance.wall());
    }
    Duration waited = idleness.in(allowance, cpu);
    if (waited.compareTo(allowance.waiting()) > 0) {
      return finding(End.WAITED, "time without work", waited, allowance.waiting());
    }
    return Optional.empty();
  }

  private static Optional<Finding> finding(End how, String what, Object used, Object allowed) {
    return Optional.of(
        new Finding(how, what + ": " + text(used) + " used, " + text(allowed) + " allowed"));
  }

  private static String text(Object figure) {
    return figure instanceof Duration time ? seconds(time) : figure.toString();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }
}
