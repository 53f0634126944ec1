package plumbline.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Drains what a worker's process writes to its own output streams, and keeps the beginning and the
 * end of it. Students' {@code System.out} does not go there: only the JVM and native code do.
 */
final class Noise {
  private static final int KEPT = 4096;

  private final byte[] head = new byte[KEPT];
  private final byte[] tail = new byte[KEPT];
  private final Thread thread;
  private long count;

  Noise(Process process) {
    thread =
        Spawner.daemon(() -> drain(process.getErrorStream()), "worker-" + process.pid() + "-noise");
    thread.start();
  }

  private void drain(InputStream stream) {
    byte[] bytes = new byte[8192];
    try (stream) {
      for (int length = stream.read(bytes); length >= 0; length = stream.read(bytes)) {
        add(bytes, length);
      }
    } catch (IOException e) {
      // The process is gone, and with it the pipe.
    }
  }

  private synchronized void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++, count++) {
      if (count < KEPT) {
        head[(int) count] = bytes[i];
      } else {
        tail[(int) (count % KEPT)] = bytes[i];
      }
    }
  }

  /** How many bytes there were so far. */
  synchronized long count() {
    return count;
  }

  /** The beginning and the end, once the dead process's pipe is empty. */
  String last() throws InterruptedException {
    thread.join(Duration.ofSeconds(1).toMillis());
    return text();
  }

  private synchronized String text() {
    String beginning = new String(head, 0, (int) Math.min(count, KEPT), StandardCharsets.UTF_8);
    if (count <= KEPT) {
      return beginning;
    }
    byte[] end = new byte[(int) Math.min(count - KEPT, KEPT)];
    for (int i = 0; i < end.length; i++) {
      end[i] = tail[(int) ((count - end.length + i) % KEPT)];
    }
    return beginning + " … " + new String(end, StandardCharsets.UTF_8);
  }
}
