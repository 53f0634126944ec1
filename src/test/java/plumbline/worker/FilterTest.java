package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the filter in an interpreter, so that both architectures are tested on either. */
class FilterTest {
  private static final int OWN_PID = 4711;
  private static final int ALLOWED = Filter.ALLOW;
  private static final int REFUSED = Filter.ERRNO | 13; // EACCES
  private static final int UNKNOWN = Filter.ERRNO | 38; // ENOSYS

  private static List<Filter.Instruction> program(Architecture architecture) {
    return Filter.program(architecture, AllowList.rules(OWN_PID));
  }

  /** What the kernel would make of a call: classic BPF, as far as the filter uses it. */
  private static int verdict(Architecture architecture, int audit, long number, long... arguments) {
    List<Filter.Instruction> program = program(architecture);
    int accumulator = 0;
    for (int at = 0; ; at++) {
      Filter.Instruction each = program.get(at);
      switch (each.code()) {
        case Filter.LOAD -> accumulator = word(each.operand(), audit, number, arguments);
        case Filter.AND -> accumulator &= each.operand();
        case Filter.IF_EQUAL -> at += skip(each, accumulator == each.operand());
        case Filter.IF_ANY_BIT -> at += skip(each, (accumulator & each.operand()) != 0);
        case Filter.IF_AT_LEAST ->
            at += skip(each, Integer.compareUnsigned(accumulator, each.operand()) >= 0);
        case Filter.RETURN -> {
          return each.operand();
        }
        default -> throw new AssertionError(each);
      }
    }
  }

  private static int skip(Filter.Instruction each, boolean condition) {
    return condition ? each.ifTrue() : each.ifFalse();
  }

  /** {@code struct seccomp_data}: int number, int architecture, long address, long[6]. */
  private static int word(int offset, int audit, long number, long... arguments) {
    if (offset == 0) {
      return (int) number;
    }
    if (offset == 4) {
      return audit;
    }
    assertThat(offset).isBetween(16, 60);
    int index = (offset - 16) / 8;
    long argument = index < arguments.length ? arguments[index] : 0;
    return (int) (offset % 8 == 0 ? argument : argument >>> 32);
  }

  private static int verdict(Architecture architecture, SystemCall call, long... arguments) {
    return verdict(architecture, architecture.audit(), call.number(architecture), arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "MMAP, 0 4096 3 0x22",
    "CLONE, 0x3d0f00", // what pthread_create of glibc asks for
    "PRCTL, 15",
    "PRCTL, 16",
    "PRCTL, 0x53564d41",
    "PRLIMIT64, 0 7 0 140000000000000",
    "KILL, 4711 9",
    "TGKILL, 4711 4712 12",
    "IOCTL, 5 0x541B",
    "FCNTL, 5 1",
    "FCNTL, 5 3",
  })
  void allowsWithTheRightArguments(SystemCall call, String arguments) {
    for (Architecture architecture : Architecture.values()) {
      assertThat(verdict(architecture, call, numbers(arguments))).isEqualTo(ALLOWED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MMAP, 13, 0 4096 3 0x21", // MAP_SHARED
    "MMAP, 13, 0 4096 3 0x23", // MAP_SHARED_VALIDATE
    "CLONE, 13, 17", // fork
    "CLONE, 13, 0x4111", // vfork
    "CLONE, 13, 0x100", // CLONE_VM alone
    "CLONE, 13, 0x103d0f00", // a thread in a new user namespace
    "CLONE3, 38, 0x3d0f00 88",
    "PRCTL, 13, 1", // PR_SET_PDEATHSIG
    "PRCTL, 13, 4", // PR_SET_DUMPABLE
    "PRCTL, 13, 22", // PR_SET_SECCOMP
    "PRCTL, 13, 38", // PR_SET_NO_NEW_PRIVS
    "PRLIMIT64, 13, 1 7 0 140000000000000", // of another process
    "PRLIMIT64, 13, 0 7 1", // a new limit
    "PRLIMIT64, 13, 0 7 4294967296", // a new limit at an address with a low half of zero
    "KILL, 13, 1 9",
    "KILL, 13, 0 9",
    "KILL, 13, -1 9",
    "KILL, 13, -4711 9",
    "TGKILL, 13, 1 1 9",
    "IOCTL, 25, 0 0x5401", // TCGETS
    "IOCTL, 25, 0 0x5412", // TIOCSTI
    "FCNTL, 13, 5 0", // F_DUPFD
    "FCNTL, 13, 5 4", // F_SETFL
    "FCNTL, 13, 5 1031", // F_SETPIPE_SZ
    "OPENAT, 13, -100",
    "NEWFSTATAT, 13, 5 0 0 0x1000",
    "SOCKET, 13, 2 1",
    "EXECVE, 13, 0",
    "PTRACE, 13, 0",
    "MEMFD_CREATE, 13, 0",
    "SECCOMP, 13, 1",
    "DUP3, 13, 5 1",
    "LANDLOCK_CREATE_RULESET, 38, 0",
  })
  void refuses(SystemCall call, int errno, String arguments) {
    for (Architecture architecture : Architecture.values()) {
      assertThat(verdict(architecture, call, numbers(arguments))).isEqualTo(Filter.ERRNO | errno);
    }
  }

  private static long[] numbers(String text) {
    return Pattern.compile(" ").splitAsStream(text).mapToLong(Long::decode).toArray();
  }

  @ParameterizedTest
  @EnumSource(Architecture.class)
  void refusesEveryCallThatHasNoRule(Architecture architecture) {
    Set<Integer> ruled =
        AllowList.rules(OWN_PID).stream()
            .map(rule -> rule.call().number(architecture))
            .collect(Collectors.toSet());
    for (int number = 0; number < 2000; number++) {
      if (!ruled.contains(number)) {
        assertThat(verdict(architecture, architecture.audit(), number))
            .isEqualTo(number < 424 ? REFUSED : UNKNOWN);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Architecture.class)
  void allowsNoMoreThanTheListSays(Architecture architecture) {
    // Whatever the arguments are. None of these takes a path, an address or another process.
    String expected =
        "read write close fstat poll lseek mprotect munmap brk rt_sigaction rt_sigprocmask"
            + " rt_sigreturn pread64 readv writev sched_yield mremap mincore madvise nanosleep"
            + " getpid exit uname getcwd gettimeofday getrlimit getrusage sysinfo times getuid"
            + " getgid geteuid getegid getppid sigaltstack gettid time futex sched_getaffinity"
            + " restart_syscall clock_gettime clock_getres clock_nanosleep exit_group ppoll"
            + " set_robust_list getcpu getrandom membarrier rseq futex_waitv";
    for (SystemCall call : SystemCall.values()) {
      if (call.number(architecture) >= 0) {
        boolean allowed = verdict(architecture, call, -1, -1, -1, -1, -1, -1) == ALLOWED;
        String name = call.name().toLowerCase(Locale.ROOT);
        assertThat(allowed).as(name).isEqualTo((" " + expected + " ").contains(" " + name + " "));
      }
    }
  }

  @Test
  void killsForeignCallingConventions() {
    int i386 = 0x40000003; // AUDIT_ARCH_I386
    int arm = 0x40000028; // AUDIT_ARCH_ARM
    int kill = Filter.KILL_PROCESS;
    assertThat(verdict(Architecture.X86_64, i386, 0)).isEqualTo(kill);
    assertThat(verdict(Architecture.X86_64, Architecture.X86_64.audit(), 0x40000000L))
        .isEqualTo(kill);
    assertThat(verdict(Architecture.X86_64, Architecture.X86_64.audit(), -1)).isEqualTo(kill);
    assertThat(verdict(Architecture.AARCH64, arm, 63)).isEqualTo(kill);
    assertThat(verdict(Architecture.AARCH64, Architecture.X86_64.audit(), 63)).isEqualTo(kill);
  }

  @Test
  void writesInstructionsAsTheKernelReadsThem() {
    byte[] bytes = Filter.bytes(List.of(new Filter.Instruction(Filter.IF_EQUAL, 1, 2, 0x0A0B0C0D)));
    // struct sock_filter on a little-endian machine
    assertThat(bytes).containsExactly(0x15, 0, 1, 2, 0x0D, 0x0C, 0x0B, 0x0A);
  }

  @ParameterizedTest
  @CsvSource({
    "X86_64, /usr/include/x86_64-linux-gnu/asm/unistd_64.h",
    "AARCH64, /usr/include/asm-generic/unistd.h",
  })
  void hasTheNumbersOfTheKernelsHeaders(Architecture architecture, Path header) throws IOException {
    Assumptions.assumeTrue(Files.exists(header), "the kernel's headers are not installed here");
    Map<String, Integer> numbers = numbers(header);
    for (SystemCall call : SystemCall.values()) {
      String name = call.name().toLowerCase(Locale.ROOT);
      assertThat(call.number(architecture)).as(name).isEqualTo(numbers.getOrDefault(name, -1));
    }
  }

  private static Map<String, Integer> numbers(Path header) throws IOException {
    Map<String, Integer> numbers = new java.util.HashMap<>();
    Pattern definition = Pattern.compile("#define __NR(?:3264)?_(\\w+) (\\d+)");
    for (String line : Files.readAllLines(header)) {
      Matcher matcher = definition.matcher(line);
      if (matcher.matches()) {
        String name = matcher.group(1).equals("fstatat") ? "newfstatat" : matcher.group(1);
        numbers.put(name, Integer.parseInt(matcher.group(2)));
      }
    }
    return numbers;
  }
}
