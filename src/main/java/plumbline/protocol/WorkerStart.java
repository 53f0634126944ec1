package plumbline.protocol;

import java.util.List;
import java.util.Objects;

/**
 * What a worker is told when it is started, as its command line.
 *
 * @param role what it will be asked to do
 * @param locked whether it has to lock itself in before it says that it is ready
 */
public record WorkerStart(Role role, boolean locked) {
  private static final String LOCKED = "locked";
  private static final String UNSAFE = "unsafe";

  /** What a worker will be asked to do, and so what it has to load before it locks itself in. */
  public enum Role {
    /** Compiles one submission and runs it. */
    COMPILE_AND_RUN(true, true),
    /** Runs one submission that another worker has compiled. */
    RUN(false, true),
    /** Compiles many submissions and runs none. */
    COMPILE(true, false);

    private final boolean compiles;
    private final boolean runs;

    Role(boolean compiles, boolean runs) {
      this.compiles = compiles;
      this.runs = runs;
    }

    /**
     * Whether it will compile.
     *
     * @return true if the compiler has to be warm before the lock
     */
    public boolean compiles() {
      return compiles;
    }

    /**
     * Whether it will run what students wrote.
     *
     * @return true if the library has to be warm before the lock
     */
    public boolean runs() {
      return runs;
    }
  }

  /** Refuses null. */
  public WorkerStart {
    Objects.requireNonNull(role, "role");
  }

  /**
   * The command line that says so.
   *
   * @return the arguments of the worker's main method
   */
  public List<String> arguments() {
    return List.of(role.name(), locked ? LOCKED : UNSAFE);
  }

  /**
   * Reads the command line back.
   *
   * @param arguments the arguments of the worker's main method
   * @return what they say
   * @throws IllegalArgumentException if they are not what {@link #arguments()} makes
   */
  public static WorkerStart of(String... arguments) {
    if (arguments.length == 2 && List.of(LOCKED, UNSAFE).contains(arguments[1])) {
      return new WorkerStart(Role.valueOf(arguments[0]), arguments[1].equals(LOCKED));
    }
    throw new IllegalArgumentException("not the arguments of a worker: " + List.of(arguments));
  }
}
