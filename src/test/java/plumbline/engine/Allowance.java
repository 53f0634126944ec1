package plumbline.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gradescope's default container: half a CPU and 768 MB, as control groups of the kernel, of either
 * version.
 */
final class Allowance implements AutoCloseable {
  private static final Path ROOT = Path.of("/sys/fs/cgroup");
  private static final Pattern PSS = Pattern.compile("(?m)^Pss: +(\\d+) kB$");

  private final boolean unified = Files.exists(ROOT.resolve("cgroup.controllers"));
  private final Path memory = group("memory");
  private final Path cpu = group("cpu");

  /** Fails where the machine does not let us set limits. */
  Allowance() throws IOException {
    Files.createDirectories(memory);
    Files.createDirectories(cpu);
    if (unified) {
      Files.writeString(memory.resolve("memory.max"), "768M");
      Files.writeString(cpu.resolve("cpu.max"), "50000 100000");
    } else {
      Files.writeString(memory.resolve("memory.limit_in_bytes"), "768M");
      Files.writeString(cpu.resolve("cpu.cfs_period_us"), "100000");
      Files.writeString(cpu.resolve("cpu.cfs_quota_us"), "50000");
    }
  }

  private Path group(String controller) {
    String name = "plumbline-test-" + ProcessHandle.current().pid();
    return unified ? ROOT.resolve(name) : ROOT.resolve(controller).resolve(name);
  }

  /** Words in front of a command that start it, and so all that it starts, within the limits. */
  List<String> prefix() {
    String join = "echo $$ >" + memory + "/cgroup.procs; echo $$ >" + cpu + "/cgroup.procs; ";
    return List.of("bash", "-c", join + "exec \"$@\"", "bash");
  }

  /** Memory that is used now, in bytes; what processes share is counted once. */
  long used() throws IOException {
    long kilobytes = 0;
    for (String process : Files.readAllLines(memory.resolve("cgroup.procs"))) {
      kilobytes += share(Path.of("/proc", process, "smaps_rollup"));
    }
    return kilobytes * 1024;
  }

  private static long share(Path file) {
    try {
      Matcher line = PSS.matcher(Files.readString(file, US_ASCII));
      return line.find() ? Long.parseLong(line.group(1)) : 0;
    } catch (IOException e) {
      return 0; // it has ended
    }
  }

  /** How often the kernel ended a process because there was no memory left. */
  long kills() throws IOException {
    Path file = memory.resolve(unified ? "memory.events" : "memory.oom_control");
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("oom_kill ")) {
        return Long.parseLong(line.substring("oom_kill ".length()));
      }
    }
    throw new NoSuchFileException("no oom_kill in " + file);
  }

  /** The most that the kernel has counted, files it keeps in memory among it. */
  long peak() throws IOException {
    Path file = memory.resolve(unified ? "memory.peak" : "memory.max_usage_in_bytes");
    return Long.parseLong(Files.readString(file).strip());
  }

  /** Removes the groups, in which nothing runs any more. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(memory);
    Files.deleteIfExists(cpu);
  }
}
