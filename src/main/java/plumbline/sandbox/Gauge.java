package plumbline.sandbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the kernel says a worker is using. Nothing that the worker says itself counts. */
final class Gauge implements AutoCloseable {
  private static final long KILOBYTE = 1024;

  private final Process process;
  private final Optional<RandomAccessFile> stat;
  private Duration lastCpu = Duration.ZERO;

  Gauge(Process process, boolean hasProc) {
    this.process = process;
    this.stat = hasProc ? openStat(process) : Optional.empty();
  }

  private static Optional<RandomAccessFile> openStat(Process process) {
    try {
      return Optional.of(ProcFiles.openStat(process.pid()));
    } catch (IOException e) {
      return Optional.empty(); // it is dead already
    }
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
    try {
      Duration now =
          stat.isPresent()
              ? ProcFiles.cpu(stat.get())
              : process.info().totalCpuDuration().orElse(lastCpu);
      lastCpu = now.compareTo(lastCpu) > 0 ? now : lastCpu;
    } catch (IOException e) {
      return lastCpu;
    }
    return lastCpu;
  }

  /** What it uses now; zeros if the process is dead or the system has no /proc. */
  Use use() {
    if (stat.isEmpty()) {
      return new Use(0, 0);
    }
    Map<String, String> status = ProcFiles.status(Long.toString(process.pid()));
    return new Use(
        Long.parseLong(status.getOrDefault("Threads", "0")),
        KILOBYTE * Long.parseLong(status.getOrDefault("VmRSS", "0").replace(" kB", "")));
  }

  @Override
  public void close() {
    try {
      if (stat.isPresent()) {
        stat.get().close();
      }
    } catch (IOException e) {
      throw new SandboxException("cannot close a file of /proc", e);
    }
  }
}
