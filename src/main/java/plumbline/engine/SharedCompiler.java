package plumbline.engine;

import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Sandbox;
import plumbline.sandbox.Worker;

/**
 * A warm worker that compiles one submission after the other. It runs nothing that students wrote,
 * so that nothing of one submission can reach another; and one that exhausted a limit, or has
 * served for long, is replaced. The last one lives until the sandbox is closed.
 */
final class SharedCompiler {
  /** By then its start costs next to nothing for each. */
  private static final int MOST_SUBMISSIONS = 200;

  private final Sandbox sandbox;
  private Worker worker;
  private int served;

  SharedCompiler(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** A worker that can compile the next submission. */
  Worker next() {
    if (worker != null && (worker.isClosed() || served == MOST_SUBMISSIONS)) {
      worker.close();
      worker = null;
    }
    if (worker == null) {
      worker = sandbox.start(Role.COMPILE);
      served = 0;
    }
    served++;
    return worker;
  }
}
