package plumbline.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Kills what an unlocked worker has started. A locked one cannot start anything. Where the worker
 * has a user of its own nothing escapes; elsewhere, what has detached itself from its parent does.
 */
final class Remains {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LOOKS = 3;
  private static final Duration PAUSE = Duration.ofMillis(5);

  private Remains() {}

  /** Kills a worker's children and children's children. */
  static void killDescendants(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /**
   * Kills all that runs as the user. A process of that user does it, with one call that signals all
   * others at once: killed one by one, a program that forks all the time would be ahead for ever.
   */
  static void killAll(Command command) throws InterruptedException {
    if (command.user().isEmpty()) {
      return;
    }
    int user = command.user().getAsInt();
    long start = System.nanoTime();
    // one look can miss what was forked meanwhile, so that it takes several that find nobody
    for (int quiet = 0; quiet < LOOKS; ) {
      List<String> left = running(user);
      quiet = left.isEmpty() ? quiet + 1 : 0;
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new SandboxException("processes that student code started cannot be killed: " + left);
      }
      signalAll(command.killAll());
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private static void signalAll(ProcessBuilder killer) throws InterruptedException {
    try {
      killer.start().waitFor();
    } catch (IOException e) {
      throw new SandboxException("cannot kill what student code started", e);
    }
  }

  /** Processes of the user that are alive; the dead ones may wait for their parent for a while. */
  static List<String> running(int user) {
    return Users.processes(user).stream()
        .filter(pid -> !ProcFiles.status(pid).getOrDefault("State", "Z").startsWith("Z"))
        .toList();
  }
}
