package plumbline.worker;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one door to the kernel: libc's {@code syscall(2)}, called through JNA's native part. */
final class Syscalls {
  private static final int RTLD_LAZY = 1;

  private final Architecture architecture;
  private final long syscall;

  /**
   * Finds the function.
   *
   * @throws LinkageError if JNA's native library is not there
   */
  Syscalls(Architecture architecture) {
    this.architecture = architecture;
    this.syscall = function("syscall");
  }

  /** The address of a function of libc. */
  static long function(String name) {
    return Native.findSymbol(Native.open(null, RTLD_LAZY), name);
  }

  Architecture architecture() {
    return architecture;
  }

  /** Calls, and returns the result, or the error number with a minus sign. */
  long call(SystemCall call, Number... arguments) {
    return call(call.number(architecture), arguments);
  }

  /** Calls what has a number on this architecture. */
  long call(long number, Number... arguments) {
    Object[] all = new Object[1 + 6];
    Arrays.fill(all, 0L);
    all[0] = number;
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].longValue(); // an int would leave half of a register undefined
    }
    try {
      return Native.invokeLong(null, syscall, Native.THROW_LAST_ERROR, all);
    } catch (LastErrorException e) {
      return -e.getErrorCode();
    }
  }

  /** The address of a copy of these bytes outside the heap, which stays for good. */
  static long copy(byte[] bytes) {
    long address = Native.malloc(bytes.length);
    if (address == 0) {
      throw new OutOfMemoryError("no memory for " + bytes.length + " bytes");
    }
    Native.write(null, address, 0, bytes, 0, bytes.length);
    return address;
  }

  /** The address of a text as C wants it. */
  static long text(String ascii) {
    return copy((ascii + '\0').getBytes(StandardCharsets.US_ASCII));
  }
}
