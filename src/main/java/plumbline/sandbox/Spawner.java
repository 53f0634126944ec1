package plumbline.sandbox;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The one thread that starts workers. Workers are killed by the kernel when the thread that started
 * them ends (PR_SET_PDEATHSIG goes by thread, not by process), so it must live as long as they do.
 */
final class Spawner implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> daemon(task, "worker-spawner"));

  /**
   * A process and the two ends of the grader's that go with it.
   *
   * @param process the process
   * @param conversation requests and replies
   * @param noise all else it writes
   */
  record Started(Process process, Conversation conversation, Noise noise) {}

  static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  Future<Started> start(Callable<ProcessBuilder> command) {
    return thread.submit(() -> start(command.call()));
  }

  private static Started start(ProcessBuilder command) {
    try {
      Process process = command.start();
      return new Started(process, conversation(process), new Noise(process));
    } catch (IOException e) {
      throw new SandboxException("cannot start a worker: " + e.getMessage(), e);
    }
  }

  private static Conversation conversation(Process process) {
    return new Conversation(
        process.getInputStream(), process.getOutputStream(), "worker-" + process.pid() + "-talk");
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
