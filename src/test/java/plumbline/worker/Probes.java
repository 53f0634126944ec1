package plumbline.worker;

import java.io.DataOutputStream;
import java.io.IOException;

/** What {@link TrialWorker} can be told to try. */
final class Probes {
  private Probes() {}

  static void warmUp() {}

  static String run(String name, byte[] argument, DataOutputStream out) throws IOException {
    return switch (name) {
      case "hello" -> "hello";
      case "honest code" -> HonestCode.run();
      default -> throw new IOException(name);
    };
  }
}
