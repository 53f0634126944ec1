package plumbline.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Verifies with the kernel that every thread of a worker is locked in. The worker's own word counts
 * for nothing here; what cannot be read is taken for a fault.
 */
final class LockCheck {
  private static final String SECCOMP_FILTER_MODE = "2";
  private static final List<String> CAPABILITIES = List.of("CapInh", "CapPrm", "CapEff", "CapAmb");

  private final Host host;
  private final OptionalInt user;

  /**
   * How a worker of this grader has to look.
   *
   * @param host what is known of this machine and of the grader itself
   * @param user the worker's user number, if it was given one of its own
   */
  LockCheck(Host host, OptionalInt user) {
    this.host = host;
    this.user = user;
  }

  /** What is wrong with the threads of this process; empty if all are locked in. */
  List<String> faults(long pid) {
    List<String> tasks = ProcFiles.numbers(pid + "/task");
    List<String> faults = new ArrayList<>();
    for (String task : tasks) {
      for (String fault : faults(ProcFiles.status(pid + "/task/" + task))) {
        faults.add("thread " + task + ": " + fault);
      }
    }
    return tasks.isEmpty() ? List.of("it has no threads") : faults;
  }

  /** What is wrong with a thread of which the kernel says this. */
  List<String> faults(Map<String, String> status) {
    List<String> faults = new ArrayList<>();
    require(faults, status, "Seccomp", SECCOMP_FILTER_MODE);
    require(faults, status, "NoNewPrivs", "1");
    for (String set : CAPABILITIES) {
      require(faults, status, set, "0+");
    }
    if (user.isPresent()) {
      String alone = "(" + user.getAsInt() + "\\s*){4}";
      require(faults, status, "Uid", alone);
      require(faults, status, "Gid", alone);
      require(faults, status, "Groups", "");
      require(faults, status, "CapBnd", "0+");
    }
    if (host.ownFilters() >= 0 && !hasMoreFilters(status)) {
      faults.add("it has no filter beyond the grader's own " + host.ownFilters());
    }
    return faults;
  }

  /** A container has a filter around everything, so that being under one proves nothing. */
  private boolean hasMoreFilters(Map<String, String> status) {
    return Integer.parseInt(status.getOrDefault("Seccomp_filters", "-1")) > host.ownFilters();
  }

  private static void require(
      List<String> faults, Map<String, String> status, String field, String pattern) {
    if (!status.getOrDefault(field, "?").matches(pattern)) {
      faults.add(field + " is " + status.getOrDefault(field, "missing"));
    }
  }
}
