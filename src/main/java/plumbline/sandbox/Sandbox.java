package plumbline.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import plumbline.protocol.WorkerStart;
import plumbline.protocol.WorkerStart.Role;

/** Where workers come from: a machine that can hold them, and how they are held there. */
public final class Sandbox implements AutoCloseable {
  private static final String MAIN_CLASS = "plumbline.worker.WorkerMain";

  private final Host host;
  private final Level level;
  private final Limits limits;
  private final WorkerFiles files;
  private final boolean filesAreCopies;
  private final String mainClass;
  private final Users users = new Users();
  private final Spawner spawner = new Spawner();
  private final Queue<Worker> workers = new ConcurrentLinkedQueue<>();

  /** How workers are held. */
  public enum Level {
    /** The kernel enforces the lock and the grader verifies it; or else no worker starts. */
    LOCKED,
    /** Limits and clocks only: student code can read files and use the network. */
    UNSAFE,
    /**
     * What the JVM itself limits, and clocks, on any system: for whoever runs code of their own.
     */
    TRUSTED
  }

  private Sandbox(Host host, Level level, Limits limits, WorkerFiles files, String mainClass) {
    this.host = host;
    this.level = level;
    this.limits = limits;
    this.filesAreCopies = givesUsers(host) && !Access.isPublicTree(files.home());
    this.files = filesAreCopies ? files.publicCopy() : files;
    this.mainClass = mainClass;
  }

  /**
   * Prepares to start workers. The folder is used where it lies if every user can read it, and
   * copied to a temporary folder if not.
   *
   * @param workerHome folder with {@code plumbline-worker.jar}, the jars that its manifest names,
   *     and JNA's native library as {@code native/<os.arch>/libjnidispatch.so}
   * @param level how the workers are to be held
   * @param limits what each may take
   * @return the sandbox, to be closed when all is graded
   * @throws SandboxException if this machine cannot hold workers at that level; the message says
   *     what to do
   */
  public static Sandbox open(Path workerHome, Level level, Limits limits) {
    return open(workerHome, level, limits, MAIN_CLASS);
  }

  static Sandbox open(Path workerHome, Level level, Limits limits, String mainClass) {
    Host host = Host.here();
    if (level == Level.LOCKED) {
      host.missing()
          .ifPresent(
              reason -> {
                throw new SandboxException(Refusal.text(reason));
              });
    }
    WorkerFiles files = new WorkerFiles(workerHome);
    if (!Files.isReadable(files.jar())) {
      throw new SandboxException("there is no " + files.jar() + "; run setup.sh first");
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    if (givesUsers(host) && !Access.isPublic(java)) {
      throw new SandboxException(
          "workers run as another user, and that user cannot get at "
              + java
              + ". Install the JDK in a folder that everybody can read, such as /opt.");
    }
    return new Sandbox(host, level, limits, files, mainClass);
  }

  /**
   * Prepares to start workers for code that whoever started this program has written. They run as
   * the same user, on any system.
   *
   * @param jar a jar that holds the worker and all that it needs
   * @param limits what each may take, as far as the JVM can see to it
   * @return the sandbox, to be closed when all is done
   */
  public static Sandbox trusting(Path jar, Limits limits) {
    WorkerFiles files = new WorkerFiles(jar.getParent(), jar.getFileName().toString());
    return new Sandbox(Host.here().withoutTools(), Level.TRUSTED, limits, files, MAIN_CLASS);
  }

  /** Whether each worker gets a user of its own. */
  private static boolean givesUsers(Host host) {
    return host.isRoot() && host.hasTools();
  }

  /**
   * Why no worker can be locked in on this machine.
   *
   * @return what is missing and what to do about it, for staff; empty if nothing is known to be
   */
  public static Optional<String> refusal() {
    return Host.here().missing().map(Refusal::text);
  }

  /**
   * Makes files and folders inaccessible to everybody but root, if the grader is root. Those that
   * do not exist are passed over.
   *
   * @param paths what workers must not see, even with the lock broken
   * @throws SandboxException if one stays readable
   */
  public static void hide(Collection<Path> paths) {
    if (Host.here().isRoot()) {
      paths.stream().filter(Files::exists).forEach(Access::hide);
    }
  }

  /**
   * How its workers are held.
   *
   * @return the level it was opened with
   */
  public Level level() {
    return level;
  }

  /**
   * Starts a worker in the background and returns at once.
   *
   * @param role what it will be asked to do
   * @return the worker, which warms up meanwhile
   */
  public Worker start(Role role) {
    OptionalInt user = givesUsers(host) ? OptionalInt.of(users.fresh()) : OptionalInt.empty();
    Command command = new Command(host, limits, files, mainClass, user);
    boolean locked = level == Level.LOCKED;
    WorkerStart start = new WorkerStart(role, locked);
    Worker worker = new Worker(command, locked, spawner.start(() -> command.builder(start)));
    workers.removeIf(Worker::isClosed);
    workers.add(worker);
    return worker;
  }

  /** The folder that workers are started from. */
  WorkerFiles files() {
    return files;
  }

  /** Kills the workers that are left and removes temporary files. */
  @Override
  public void close() {
    workers.forEach(Worker::close);
    spawner.close();
    if (filesAreCopies) {
      files.delete();
    }
  }
}
