package plumbline.worker;

import java.util.Locale;
import java.util.Optional;

/** The processors whose system calls are known here, all of them little-endian and of 64 bits. */
enum Architecture {
  /** Called amd64 by Java. */
  X86_64("amd64", 0xC000003E),
  /** Called aarch64 by Java. */
  AARCH64("aarch64", 0xC00000B7);

  private final String javaName;
  private final int audit;

  Architecture(String javaName, int audit) {
    this.javaName = javaName;
    this.audit = audit;
  }

  /** What seccomp tells filters of the calling convention: AUDIT_ARCH_* of linux/audit.h. */
  int audit() {
    return audit;
  }

  /** The architecture this process runs on, if it is Linux on one of these. */
  static Optional<Architecture> current() {
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux")) {
      return Optional.empty();
    }
    for (Architecture architecture : values()) {
      if (architecture.javaName.equals(System.getProperty("os.arch"))) {
        return Optional.of(architecture);
      }
    }
    return Optional.empty();
  }
}
