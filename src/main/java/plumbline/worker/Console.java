package plumbline.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the student's prints go: the beginning is kept for the feedback, the rest is counted, and
 * who prints without end is ended.
 */
final class Console extends OutputStream {
  /** Kept of each call, in bytes. */
  private static final int KEPT = 4_000;

  /** Allowed for each call, in bytes. */
  private static final long ALLOWED = 16L << 20;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long printed;

  private final Runnable tooMuch;

  private Console(Runnable tooMuch) {
    this.tooMuch = tooMuch;
  }

  /**
   * Makes a console the standard output and error of this process.
   *
   * @param tooMuch ends the process: an exception could be caught, and the rest of the run be spent
   *     on printing
   */
  static Console install(Runnable tooMuch) {
    Console console = new Console(tooMuch);
    PrintStream stream = new PrintStream(console, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    return console;
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    kept.write(bytes, offset, Math.min(length, KEPT - kept.size()));
    printed += length;
    if (printed > ALLOWED) {
      tooMuch.run();
    }
  }

  /** The beginning of what was printed since the last time, and how much was left out. */
  synchronized String take() {
    String text = kept.toString(StandardCharsets.UTF_8);
    long more = printed - kept.size();
    kept.reset();
    printed = 0;
    return more == 0 ? text : text + "\n… and " + more + " more bytes";
  }
}
