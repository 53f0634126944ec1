package plumbline.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Locks this process in for good: whatever runs in it from then on, on any thread, can compute and
 * answer, and nothing else. The order matters. The protocol leaves descriptors 0 and 1 first, since
 * that opens a file; Landlock comes before seccomp, which forbids it; the self-test comes last.
 */
final class Lock {
  private static final String NOT_LOCKED = "not locked";
  private static final String NOTHING = "/dev/null";
  private static final int STANDARD_INPUT = 0;
  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;
  private static final int AT_FDCWD = -100;
  private static final int F_DUPFD_CLOEXEC = 1030;
  private static final int O_CLOEXEC = 0x80000;
  private static final int FIRST_FREE = 3;

  private final Syscalls kernel;

  private Lock(Syscalls kernel) {
    this.kernel = kernel;
  }

  /**
   * The protocol's own streams, once descriptors 0 and 1 no longer lead to the grader.
   *
   * @param in from the grader
   * @param out to the grader
   * @param report one line about the lock, for staff
   */
  record Channel(InputStream in, OutputStream out, String report) {}

  /**
   * Takes the protocol off the standard descriptors, and locks all threads in if told so.
   *
   * @param locked whether to lock; if not, only the descriptors are moved, where that is possible
   * @return the protocol's streams
   * @throws LockException if any mandatory step failed; the process must end then
   */
  static Channel apply(boolean locked) throws LockException {
    Optional<Syscalls> kernel = kernel();
    if (kernel.isPresent()) {
      return new Lock(kernel.get()).lockIn(locked);
    }
    if (locked) {
      throw new LockException("the system calls of this system and processor are not known");
    }
    InputStream in = new FileInputStream(FileDescriptor.in);
    return new Channel(in, new FileOutputStream(FileDescriptor.out), NOT_LOCKED);
  }

  private static Optional<Syscalls> kernel() {
    try {
      Optional<Architecture> architecture = Architecture.current();
      return architecture.isEmpty()
          ? Optional.empty()
          : Optional.of(new Syscalls(architecture.get()));
    } catch (LinkageError e) {
      return Optional.empty(); // JNA's native part is not there
    }
  }

  private Channel lockIn(boolean locked) throws LockException {
    InputStream in;
    OutputStream out;
    try {
      int place = firstFree();
      in = new WithoutForesight(new FileInputStream(NOTHING));
      replace(place, STANDARD_INPUT);
      place = firstFree();
      out = new FileOutputStream(NOTHING);
      replace(place, STANDARD_OUTPUT);
    } catch (FileNotFoundException e) {
      throw new LockException(NOTHING + " cannot be opened: " + e.getMessage());
    }
    plugStandardDescriptors();
    if (!locked) {
      return new Channel(in, out, NOT_LOCKED);
    }
    Seccomp.giveUpNewPrivileges(kernel);
    String landlock = Landlock.restrict(kernel);
    Seccomp.install(kernel);
    SelfTest.run(kernel);
    return new Channel(in, out, "seccomp on " + kernel.architecture() + ", " + landlock);
  }

  /** To ask how much there is to read would take fstat(2), which is forbidden. */
  private static final class WithoutForesight extends FilterInputStream {
    WithoutForesight(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /** The descriptor that the next file to be opened gets. */
  private int firstFree() throws LockException {
    long free =
        require("dup", kernel.call(SystemCall.FCNTL, STANDARD_ERROR, F_DUPFD_CLOEXEC, FIRST_FREE));
    require("close", kernel.call(SystemCall.CLOSE, free));
    return (int) free;
  }

  /** Java makes no streams of descriptors, so one that it has is led to where another one leads. */
  private void replace(int descriptor, int by) throws LockException {
    require("dup3", kernel.call(SystemCall.DUP3, by, descriptor, O_CLOEXEC));
  }

  /** Input is at its end from now on, and what is printed past Java's own streams is mere noise. */
  private void plugStandardDescriptors() throws LockException {
    long nothing =
        require(NOTHING, kernel.call(SystemCall.OPENAT, AT_FDCWD, Syscalls.text(NOTHING), 0));
    require("dup3", kernel.call(SystemCall.DUP3, nothing, STANDARD_INPUT, 0));
    require("dup3", kernel.call(SystemCall.DUP3, STANDARD_ERROR, STANDARD_OUTPUT, 0));
    require("close", kernel.call(SystemCall.CLOSE, nothing));
  }

  private static long require(String step, long result) throws LockException {
    if (result < 0) {
      throw new LockException(step + " failed (errno " + -result + ")");
    }
    return result;
  }
}
