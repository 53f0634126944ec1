package plumbline.sandbox;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What this machine has to hold workers with.
 *
 * @param system the operating system, as Java names it, in lower case
 * @param processor the processor, as Java names it
 * @param status what the kernel says of the grader itself; empty without /proc
 * @param tools {@code prlimit} and {@code setpriv} by name, as far as they are installed
 */
record Host(String system, String processor, Map<String, String> status, Map<String, Path> tools) {
  private static final List<String> FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");
  private static final List<String> PROCESSORS = List.of("amd64", "aarch64");

  /** Capabilities by bit (linux/capability.h): to kill, and to change group, user, and bounds. */
  private static final Map<String, Integer> NEEDED_BY_ROOT =
      Map.of("CAP_KILL", 5, "CAP_SETGID", 6, "CAP_SETUID", 7, "CAP_SETPCAP", 8);

  /** This machine. */
  static Host here() {
    return new Host(
        System.getProperty("os.name").toLowerCase(Locale.ROOT),
        System.getProperty("os.arch"),
        ProcFiles.status("self"),
        Map.copyOf(installed("prlimit", "setpriv")));
  }

  private static Map<String, Path> installed(String... names) {
    Map<String, Path> found = new HashMap<>();
    for (String name : names) {
      FOLDERS.stream()
          .map(folder -> Path.of(folder, name))
          .filter(Files::isExecutable)
          .findFirst()
          .ifPresent(path -> found.put(name, path));
    }
    return found;
  }

  /** The same without the tools that only Linux has. */
  Host withoutTools() {
    return new Host(system, processor, status, Map.of());
  }

  boolean isLinux() {
    return system.equals("linux");
  }

  boolean isWindows() {
    return File.separatorChar == '\\';
  }

  boolean isRoot() {
    return status.getOrDefault("Uid", "").matches("\\d+\\s+0\\s.*");
  }

  boolean hasTools() {
    return tools.containsKey("prlimit") && tools.containsKey("setpriv");
  }

  /** How many seccomp filters the grader is under itself; -1 if this kernel does not say. */
  int ownFilters() {
    return Integer.parseInt(status.getOrDefault("Seccomp_filters", "-1"));
  }

  /** What is missing for a lock, for staff. */
  Optional<String> missing() {
    if (!isLinux()) {
      return Optional.of("only Linux can lock student code in, and this is " + system);
    }
    if (!PROCESSORS.contains(processor)) {
      return Optional.of("the system calls of this processor are not known: " + processor);
    }
    if (!hasTools()) {
      return Optional.of("prlimit and setpriv are not installed (package util-linux)");
    }
    if (!status.containsKey("Seccomp") || !status.containsKey("NoNewPrivs")) {
      return Optional.of("/proc does not say whether a process is locked in");
    }
    return isRoot() ? missingToRoot() : Optional.empty();
  }

  private Optional<String> missingToRoot() {
    long held = Long.parseLong(status.getOrDefault("CapEff", "0"), 16);
    return NEEDED_BY_ROOT.entrySet().stream()
        .filter(capability -> (held >> capability.getValue() & 1) == 0)
        .map(capability -> "the grader runs as root without " + capability.getKey())
        .sorted()
        .findFirst();
  }
}
