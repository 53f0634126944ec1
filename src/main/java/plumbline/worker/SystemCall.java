package plumbline.worker;

/**
 * The system calls that are named here, with their numbers on x86-64 (arch/x86/entry/syscalls/
 * syscall_64.tbl of the kernel) and on aarch64 (include/uapi/asm-generic/unistd.h).
 */
enum SystemCall {
  READ(0, 63),
  WRITE(1, 64),
  CLOSE(3, 57),
  FSTAT(5, 80),
  POLL(7, -1),
  LSEEK(8, 62),
  MMAP(9, 222),
  MPROTECT(10, 226),
  MUNMAP(11, 215),
  BRK(12, 214),
  RT_SIGACTION(13, 134),
  RT_SIGPROCMASK(14, 135),
  RT_SIGRETURN(15, 139),
  IOCTL(16, 29),
  PREAD64(17, 67),
  READV(19, 65),
  WRITEV(20, 66),
  SCHED_YIELD(24, 124),
  MREMAP(25, 216),
  MINCORE(27, 232),
  MADVISE(28, 233),
  NANOSLEEP(35, 101),
  GETPID(39, 172),
  SOCKET(41, 198),
  CLONE(56, 220),
  EXECVE(59, 221),
  EXIT(60, 93),
  KILL(62, 129),
  UNAME(63, 160),
  FCNTL(72, 25),
  GETCWD(79, 17),
  GETTIMEOFDAY(96, 169),
  GETRLIMIT(97, 163),
  GETRUSAGE(98, 165),
  SYSINFO(99, 179),
  TIMES(100, 153),
  PTRACE(101, 117),
  GETUID(102, 174),
  GETGID(104, 176),
  GETEUID(107, 175),
  GETEGID(108, 177),
  GETPPID(110, 173),
  SIGALTSTACK(131, 132),
  PRCTL(157, 167),
  GETTID(186, 178),
  TIME(201, -1),
  FUTEX(202, 98),
  SCHED_GETAFFINITY(204, 123),
  RESTART_SYSCALL(219, 128),
  CLOCK_GETTIME(228, 113),
  CLOCK_GETRES(229, 114),
  CLOCK_NANOSLEEP(230, 115),
  EXIT_GROUP(231, 94),
  TGKILL(234, 131),
  OPENAT(257, 56),
  NEWFSTATAT(262, 79),
  PPOLL(271, 73),
  SET_ROBUST_LIST(273, 99),
  DUP3(292, 24),
  PRLIMIT64(302, 261),
  GETCPU(309, 168),
  SECCOMP(317, 277),
  GETRANDOM(318, 278),
  MEMFD_CREATE(319, 279),
  MEMBARRIER(324, 283),
  RSEQ(334, 293),
  CLONE3(435, 435),
  LANDLOCK_CREATE_RULESET(444, 444),
  LANDLOCK_RESTRICT_SELF(446, 446),
  FUTEX_WAITV(449, 449);

  private final int x86;
  private final int aarch64;

  SystemCall(int x86, int aarch64) {
    this.x86 = x86;
    this.aarch64 = aarch64;
  }

  /** Its number there; -1 if that architecture has no such call. */
  int number(Architecture architecture) {
    return architecture == Architecture.X86_64 ? x86 : aarch64;
  }
}
