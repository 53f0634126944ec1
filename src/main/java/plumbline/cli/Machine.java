package plumbline.cli;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** What this machine, or the part of it that we were given, has. */
final class Machine {
  private Machine() {}

  /** How many jobs that take so much memory it can run at a time. */
  static int jobs(long bytesPerJob) {
    long byMemory = Math.max(1, memory() / bytesPerJob);
    return (int) Math.min(Runtime.getRuntime().availableProcessors(), byMemory);
  }

  private static long memory() {
    try {
      ObjectName system = new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
      return (long)
          ManagementFactory.getPlatformMBeanServer().getAttribute(system, "TotalMemorySize");
    } catch (JMException e) {
      throw new IllegalStateException("every JDK tells the size of the memory", e);
    }
  }
}
