package plumbline.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    long header = programHeader(program);
    long result =
        kernel.call(SystemCall.SECCOMP, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, header);
    if (result > 0) {
      throw new LockException("seccomp: thread " + result + " could not be locked in");
    }
    if (result < 0) {
      throw new LockException("seccomp was refused (errno " + -result + ")");
    }
  }

  /** The address of a {@code struct sock_fprog}. */
  static long programHeader(List<Filter.Instruction> program) {
    ByteBuffer header = ByteBuffer.allocate(PROGRAM_HEADER).order(ByteOrder.nativeOrder());
    header.putShort((short) program.size());
    header.putLong(8, Syscalls.copy(Filter.bytes(program)));
    return Syscalls.copy(header.array());
  }
}
