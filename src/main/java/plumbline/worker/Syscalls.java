package plumbline.worker;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/** The one door to the kernel: libc's {@code syscall(2)}, called through JNA. */
final class Syscalls {
  private final Architecture architecture;
  private final Function syscall;

  /**
   * Finds the function.
   *
   * @throws UnsatisfiedLinkError if JNA's native library or the function is not there
   */
  Syscalls(Architecture architecture) {
    this.architecture = architecture;
    this.syscall = NativeLibrary.getProcess().getFunction("syscall");
  }

  Architecture architecture() {
    return architecture;
  }

  /** Calls, and returns the result, or the error number with a minus sign. */
  long call(SystemCall call, Object... arguments) {
    Object[] all = new Object[1 + 6];
    all[0] = (long) call.number(architecture);
    for (int i = 0; i < 6; i++) {
      all[i + 1] = i < arguments.length ? word(arguments[i]) : (Object) 0L;
    }
    long result = syscall.invokeLong(all);
    return result == -1 ? -Native.getLastError() : result;
  }

  /** Every argument takes a whole register; an int would leave half of it undefined. */
  private static Object word(Object argument) {
    return argument instanceof Integer number ? (Object) (long) number : argument;
  }

  /** A copy of these bytes outside the heap, which lives as long as the returned object. */
  static Memory copy(byte[] bytes) {
    Memory memory = new Memory(bytes.length);
    memory.write(0, bytes, 0, bytes.length);
    return memory;
  }

  /** A text outside the heap as C wants it. */
  static Pointer text(String ascii) {
    Memory memory = new Memory(ascii.length() + 1L);
    memory.setString(0, ascii, "US-ASCII");
    return memory;
  }
}
