package plumbline.sandbox;

import java.time.Duration;
import plumbline.protocol.Request;

/** One worker process. Used by one thread at a time. */
public final class Worker implements AutoCloseable {
  Worker() {}

  /**
   * Waits until the worker is ready, and verifies with the kernel that it is locked in. May be
   * called again; {@link #ask} calls it too, so that nothing is ever sent to an unlocked worker.
   *
   * @throws SandboxException if it does not get ready, or if there is any doubt about the lock
   */
  public void awaitReady() {
    throw new UnsupportedOperationException();
  }

  /**
   * What the worker said of its lock when it was ready, and what the kernel says of it.
   *
   * @return one line for staff
   */
  public String lock() {
    throw new UnsupportedOperationException();
  }

  /**
   * Grants time from now on.
   *
   * @param cpu processor time, all threads together; kept to within some 20 ms a thread
   * @param wall time on the clock
   * @return what to pass to {@link #ask}
   */
  public Allowance allow(Duration cpu, Duration wall) {
    throw new UnsupportedOperationException();
  }

  /**
   * Asks, and waits for the reply or for the worker's end, whichever comes first.
   *
   * @param request what to ask
   * @param allowance how long it may take
   * @param maxReplyBytes the most bytes that the encoded reply may have; a longer one is not read
   * @return the reply, or how the worker ended
   * @throws SandboxException as {@link #awaitReady}
   */
  public Answer ask(Request request, Allowance allowance, int maxReplyBytes) {
    throw new UnsupportedOperationException();
  }

  /**
   * Processor time the worker has used since it was started, all threads together.
   *
   * @return the kernel's figure, in steps of some 10 ms; the last one known if the worker is dead
   */
  public Duration cpu() {
    throw new UnsupportedOperationException();
  }

  /** Kills the worker and whatever it started, and waits until they are gone. */
  @Override
  public void close() {}
}
