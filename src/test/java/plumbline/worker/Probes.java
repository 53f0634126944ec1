package plumbline.worker;

import java.io.DataOutputStream;

/** What {@link TrialWorker} can be told to try. */
final class Probes {
  private Probes() {}

  static void warmUp() {}

  static String run(String name, byte[] argument, DataOutputStream out) {
    return "hello";
  }
}
