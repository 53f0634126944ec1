package plumbline.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The second layer, where the kernel has one: a Landlock domain that may open no file and no TCP
 * connection at all. Up to version 7 it holds for the calling thread and those that it starts later
 * (all that run students' methods are); from version 8 on, for all threads. Nothing relies on it.
 */
final class Landlock {
  private static final int CREATE_RULESET_VERSION = 1;
  private static final int RESTRICT_SELF_TSYNC = 8;

  /** Size of {@code struct landlock_ruleset_attr} as of version 4: files, network. */
  private static final int ATTRIBUTES = 16;

  private Landlock() {}

  /** Restricts as far as this kernel can, and says how far that is. */
  static String restrict(Syscalls kernel) {
    long version = kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, 0, 0, CREATE_RULESET_VERSION);
    if (version < 1) {
      return "no Landlock (errno " + -version + ")";
    }
    ByteBuffer attributes = ByteBuffer.allocate(ATTRIBUTES).order(ByteOrder.nativeOrder());
    attributes.putLong(fileRights(version));
    attributes.putLong(version >= 4 ? 0b11 : 0);
    long size = version >= 4 ? ATTRIBUTES : 8;
    long address = Syscalls.copy(attributes.array());
    long rules = kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, address, size, 0);
    if (rules < 0) {
      return "no Landlock (errno " + -rules + ")";
    }
    int threads = version >= 8 ? RESTRICT_SELF_TSYNC : 0;
    long result = kernel.call(SystemCall.LANDLOCK_RESTRICT_SELF, rules, threads);
    kernel.call(SystemCall.CLOSE, rules);
    return result == 0 ? "Landlock " + version : "no Landlock (errno " + -result + ")";
  }

  /** All LANDLOCK_ACCESS_FS_* that this version knows; what is named and not granted is denied. */
  private static long fileRights(long version) {
    int known = version >= 9 ? 17 : version >= 5 ? 16 : version >= 3 ? 15 : version >= 2 ? 14 : 13;
    return (1L << known) - 1;
  }
}
