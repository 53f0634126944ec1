package plumbline.worker;

import java.util.ArrayList;
import java.util.List;

/**
 * Tries what a locked process must be refused. The arguments are such that none of it would do harm
 * if it were allowed, and that the kernel itself would give another answer than the filter gives.
 */
final class SelfTest {
  private static final int AT_FDCWD = -100;
  private static final int AF_INET = 2;
  private static final int SOCK_STREAM = 1;
  private static final int SHARED_ANONYMOUS = 0x21;
  private static final int PROT_READ = 1;
  private static final int INIT = 1;

  /** CLONE_NEWNS with CLONE_FS, which contradict each other. */
  private static final int IMPOSSIBLE_PROCESS = 0x00020200;

  private SelfTest() {}

  /** Fails if anything is not refused, or not by the filter. */
  static void run(Syscalls kernel) throws LockException {
    long root = Syscalls.text("/");
    List<String> open = new ArrayList<>();
    expectRefusal(kernel, open, SystemCall.OPENAT, AT_FDCWD, root, 0);
    expectRefusal(kernel, open, SystemCall.NEWFSTATAT, AT_FDCWD, root, 0);
    expectRefusal(kernel, open, SystemCall.SOCKET, AF_INET, SOCK_STREAM);
    expectRefusal(kernel, open, SystemCall.EXECVE);
    expectRefusal(kernel, open, SystemCall.CLONE, IMPOSSIBLE_PROCESS);
    expectRefusal(kernel, open, SystemCall.PTRACE);
    expectRefusal(kernel, open, SystemCall.KILL, INIT, 0);
    expectRefusal(kernel, open, SystemCall.MEMFD_CREATE);
    expectRefusal(kernel, open, SystemCall.SECCOMP);
    expectRefusal(kernel, open, SystemCall.MMAP, 0, 4096, PROT_READ, SHARED_ANONYMOUS, -1);
    if (!open.isEmpty()) {
      throw new LockException("the lock is in force and yet these are open: " + open);
    }
  }

  private static void expectRefusal(
      Syscalls kernel, List<String> open, SystemCall call, Number... arguments) {
    long result = kernel.call(call, arguments);
    if (result != -AllowList.EACCES) {
      open.add(call + " gave " + result);
    }
  }
}
