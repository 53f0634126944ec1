package plumbline.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * Kills what an unlocked worker has started. A locked one cannot start anything. Where the worker
 * has a user of its own nothing escapes; elsewhere, what has detached itself from its parent does.
 */
final class Remains {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private Remains() {}

  /** Kills a worker's children and children's children. */
  static void killDescendants(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /** Kills all that runs as the user, again and again until nothing does. */
  static void killAll(OptionalInt user) throws InterruptedException {
    if (user.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    for (List<String> left = running(user); !left.isEmpty(); left = running(user)) {
      left.forEach(Remains::kill);
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new SandboxException("processes that student code started cannot be killed: " + left);
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private static List<String> running(OptionalInt user) {
    return Users.processes(user.getAsInt()).stream()
        .filter(pid -> !ProcFiles.status(pid).getOrDefault("State", "Z").startsWith("Z"))
        .toList();
  }

  private static void kill(String pid) {
    ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
  }
}
