package plumbline.sandbox;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import plumbline.protocol.WorkerStart.Role;

/** Where workers come from: a machine that can hold them, and how they are held there. */
public final class Sandbox implements AutoCloseable {

  /** How workers are held. */
  public enum Level {
    /** The kernel enforces the lock and the grader verifies it; or else no worker starts. */
    LOCKED,
    /** Limits and clocks only: student code can read files and use the network. */
    UNSAFE
  }

  private Sandbox() {}

  /**
   * Prepares to start workers. The folder is used where it lies if every user can read it, and
   * copied to a temporary folder if not.
   *
   * @param workerHome folder with {@code *.jar}, and JNA's native library as {@code
   *     native/<os.arch>/libjnidispatch.so}
   * @param level how the workers are to be held
   * @param limits what each may take
   * @return the sandbox, to be closed when all is graded
   * @throws SandboxException if this machine cannot hold workers at that level; the message says
   *     what to do
   */
  public static Sandbox open(Path workerHome, Level level, Limits limits) {
    throw new UnsupportedOperationException();
  }

  /**
   * Why no worker can be locked in on this machine.
   *
   * @return what is missing and what to do about it, for staff; empty if nothing is known to be
   */
  public static Optional<String> refusal() {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes files and folders inaccessible to everybody but root, if the grader is root. Those that
   * do not exist are passed over.
   *
   * @param paths what workers must not see, even with the lock broken
   * @throws SandboxException if one stays readable
   */
  public static void hide(Collection<Path> paths) {
    throw new UnsupportedOperationException();
  }

  /**
   * How its workers are held.
   *
   * @return the level it was opened with
   */
  public Level level() {
    throw new UnsupportedOperationException();
  }

  /**
   * Starts a worker in the background and returns at once.
   *
   * @param role what it will be asked to do
   * @return the worker, which warms up meanwhile
   */
  public Worker start(Role role) {
    throw new UnsupportedOperationException();
  }

  /** Kills the workers that are left and removes temporary files. */
  @Override
  public void close() {}
}
