package plumbline.sandbox;

import java.time.Duration;
import java.util.Map;

/** What the kernel says a worker is using. Nothing that the worker says itself counts. */
final class Gauge {
  private static final long KILOBYTE = 1024;

  private final Process process;
  private final boolean hasProc;
  private Duration lastCpu = Duration.ZERO;

  Gauge(Process process, boolean hasProc) {
    this.process = process;
    this.hasProc = hasProc;
  }

  /**
   * Use of what is limited besides time.
   *
   * @param threads threads alive
   * @param residentBytes physical memory
   */
  record Use(long threads, long residentBytes) {}

  /** Processor time so far, all threads together; the last reading if the process is dead. */
  Duration cpu() {
    Duration now =
        hasProc
            ? ProcFiles.cpu(process.pid()).orElse(lastCpu)
            : process.info().totalCpuDuration().orElse(lastCpu);
    lastCpu = now.compareTo(lastCpu) > 0 ? now : lastCpu;
    return lastCpu;
  }

  /** What it uses now; zeros if the process is dead or the system has no /proc. */
  Use use() {
    if (!hasProc) {
      return new Use(0, 0);
    }
    Map<String, String> status = ProcFiles.status(Long.toString(process.pid()));
    return new Use(
        Long.parseLong(status.getOrDefault("Threads", "0")),
        KILOBYTE * Long.parseLong(status.getOrDefault("VmRSS", "0 kB").split(" ")[0]));
  }
}
