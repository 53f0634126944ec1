package plumbline.worker;

import static plumbline.worker.SystemCall.*;

import java.util.ArrayList;
import java.util.List;

/**
 * What a locked worker may still ask of the kernel: computing, its own memory, threads and clocks,
 * and reading and writing what is open already. Whatever is not named here is refused, and so is
 * everything that takes a path, an address, another process or a new process. The list is what JVMs
 * 17 to 25 were seen to call once warm, plus harmless relatives of those calls.
 */
final class AllowList {
  /** Refused, as a file without permission would be. */
  static final int EACCES = 13;

  /** Unknown to this kernel: libraries fall back to what older kernels have. */
  static final int ENOSYS = 38;

  /** No terminal: what isatty() expects to hear. */
  static final int ENOTTY = 25;

  /** The first number of the calls that came after Linux 5.0, the same on all architectures. */
  static final int FIRST_NEW_CALL = 424;

  private static final int MAP_SHARED = 0x01;
  private static final int FIONREAD = 0x541B;
  private static final int F_GETFD = 1;
  private static final int F_GETFL = 3;
  private static final int PR_SET_NAME = 15;
  private static final int PR_GET_NAME = 16;
  private static final int PR_SET_VMA = 0x53564d41;

  /** CLONE_VM, CLONE_SIGHAND, CLONE_THREAD: with them a clone is a thread. */
  private static final int THREAD_BITS = 0x00010900;

  /** CLONE_PIDFD, CLONE_PTRACE, CLONE_VFORK, CLONE_NEW*: what no thread needs. */
  private static final int NAMESPACE_BITS = 0x7E020000 | 0x00001000 | 0x00002000 | 0x00004000;

  private AllowList() {}

  /**
   * One system call that is answered in its own way.
   *
   * @param call the call
   * @param conditions all must hold for the call to be allowed
   * @param otherwise the error number it gets if one does not hold
   */
  record Rule(SystemCall call, List<Condition> conditions, int otherwise) {}

  /**
   * What an argument has to be. A test of the low 32 bits serves where the kernel reads no more.
   */
  sealed interface Condition {
    /** Whether the low 32 bits of the argument are one of these values. */
    record OneOf(int argument, List<Integer> values) implements Condition {}

    /** Whether the argument has none of these bits among its low 32 bits. */
    record NoneOf(int argument, int bits) implements Condition {}

    /** Whether the argument has all of these bits among its low 32 bits. */
    record AllOf(int argument, int bits) implements Condition {}

    /** Whether the argument is zero in all of its 64 bits. */
    record Zero(int argument) implements Condition {}

    /** Never holds. */
    record Never() implements Condition {}
  }

  /** The rules for the process with this id, those for the most frequent calls first. */
  static List<Rule> rules(int ownPid) {
    List<Rule> rules = new ArrayList<>();
    // Waiting and talking: all on what is open already.
    allow(rules, FUTEX, READ, WRITE, SCHED_YIELD, POLL, PPOLL, PREAD64, READV, WRITEV, LSEEK);
    allow(rules, FSTAT, CLOSE, FUTEX_WAITV);
    // Memory. Shared mappings would escape RLIMIT_DATA, which counts private ones only.
    allow(rules, MADVISE, MPROTECT, MUNMAP, MREMAP, BRK, MINCORE, MEMBARRIER);
    rules.add(rule(MMAP, EACCES, new Condition.NoneOf(3, MAP_SHARED)));
    // Time and figures about itself.
    allow(rules, CLOCK_GETTIME, CLOCK_NANOSLEEP, CLOCK_GETRES, NANOSLEEP, GETTIMEOFDAY, TIME);
    allow(rules, GETRUSAGE, TIMES, SYSINFO, UNAME, GETCWD, GETCPU, GETRANDOM, SCHED_GETAFFINITY);
    allow(rules, GETPID, GETPPID, GETTID, GETUID, GETEUID, GETGID, GETEGID, GETRLIMIT);
    rules.add(
        rule(
            PRLIMIT64,
            EACCES, // reading its own limits, that is: of process 0, with no new limit
            new Condition.OneOf(0, List.of(0)),
            new Condition.Zero(2)));
    // Threads, but no processes.
    allow(rules, SET_ROBUST_LIST, RSEQ, EXIT, EXIT_GROUP, RESTART_SYSCALL);
    rules.add(
        rule(
            CLONE,
            EACCES,
            new Condition.NoneOf(0, NAMESPACE_BITS),
            new Condition.AllOf(0, THREAD_BITS)));
    // Its arguments lie in memory, where no filter can see them; libc falls back to clone.
    rules.add(rule(CLONE3, ENOSYS, new Condition.Never()));
    rules.add(
        rule(PRCTL, EACCES, new Condition.OneOf(0, List.of(PR_SET_NAME, PR_GET_NAME, PR_SET_VMA))));
    // Signals, to itself only.
    allow(rules, RT_SIGACTION, RT_SIGPROCMASK, RT_SIGRETURN, SIGALTSTACK);
    rules.add(rule(KILL, EACCES, new Condition.OneOf(0, List.of(ownPid))));
    rules.add(rule(TGKILL, EACCES, new Condition.OneOf(0, List.of(ownPid))));
    // Questions about open descriptors: bytes to read, flags.
    rules.add(rule(IOCTL, ENOTTY, new Condition.OneOf(1, List.of(FIONREAD))));
    rules.add(rule(FCNTL, EACCES, new Condition.OneOf(1, List.of(F_GETFD, F_GETFL))));
    return List.copyOf(rules);
  }

  private static void allow(List<Rule> rules, SystemCall... calls) {
    for (SystemCall call : calls) {
      rules.add(new Rule(call, List.of(), EACCES));
    }
  }

  private static Rule rule(SystemCall call, int otherwise, Condition... conditions) {
    return new Rule(call, List.of(conditions), otherwise);
  }
}
