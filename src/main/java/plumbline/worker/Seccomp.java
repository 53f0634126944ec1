package plumbline.worker;

import com.sun.jna.Memory;
import java.util.List;

/** Puts the allow-list into force, for every thread of the process and for good. */
final class Seccomp {
  private static final int PR_SET_NO_NEW_PRIVS = 38;
  private static final int SECCOMP_SET_MODE_FILTER = 1;
  private static final int SECCOMP_FILTER_FLAG_TSYNC = 1;

  /** Size of {@code struct sock_fprog}: a length of 16 bits, padding, a pointer. */
  private static final int PROGRAM_HEADER = 16;

  private Seccomp() {}

  /** Gives up ever gaining privileges by exec, without which an ordinary user may set no filter. */
  static void giveUpNewPrivileges(Syscalls kernel) throws LockException {
    long result = kernel.call(SystemCall.PRCTL, PR_SET_NO_NEW_PRIVS, 1);
    if (result != 0) {
      throw new LockException("no_new_privs was refused (errno " + -result + ")");
    }
  }

  /** Installs the filter for all threads at once. */
  static void install(Syscalls kernel) throws LockException {
    int pid = (int) kernel.call(SystemCall.GETPID);
    List<Filter.Instruction> program = Filter.program(kernel.architecture(), AllowList.rules(pid));
    Memory instructions = Syscalls.copy(Filter.bytes(program));
    Memory header = new Memory(PROGRAM_HEADER);
    header.clear();
    header.setShort(0, (short) program.size());
    header.setPointer(8, instructions);
    long result =
        kernel.call(SystemCall.SECCOMP, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, header);
    if (result > 0) {
      throw new LockException("seccomp: thread " + result + " could not be locked in");
    }
    if (result < 0) {
      throw new LockException("seccomp was refused (errno " + -result + ")");
    }
  }
}
