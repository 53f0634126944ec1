package plumbline.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import plumbline.batch.Progress;

/** A line now and then, where there is no terminal to draw on. */
final class LineProgress implements Progress {
  private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

  private final PrintStream err;
  private final LongSupplier clock;
  private long begun;
  private long printed;
  private int all;
  private int done;

  LineProgress(PrintStream err) {
    this(err, System::nanoTime);
  }

  /**
   * For tests.
   *
   * @param clock tells nanoseconds
   */
  LineProgress(PrintStream err, LongSupplier clock) {
    this.err = err;
    this.clock = clock;
  }

  @Override
  public void passesOver(List<String> names) {
    for (String name : names) {
      String printable = name.replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD"); // or a terminal obeys
      err.println("Passed over, nobody's submission: " + printable);
    }
  }

  @Override
  public void begins(int toDo, int finished) {
    all = toDo;
    begun = clock.getAsLong();
    printed = begun;
    err.println("To grade: " + toDo + "; finished before: " + finished + ".");
  }

  @Override
  public void finished(String id) {
    done++;
    long now = clock.getAsLong();
    if (now - printed >= INTERVAL || done == all) {
      printed = now;
      err.println(line(Math.max(1, now - begun) / 1e9));
    }
  }

  private String line(double seconds) {
    double rate = done / seconds;
    Duration left = Duration.ofSeconds(Math.round((all - done) / rate));
    return String.format(
        Locale.ROOT,
        "%d of %d (%d %%), %.1f/s, %d:%02d:%02d left",
        done,
        all,
        100L * done / all,
        rate,
        left.toHours(),
        left.toMinutesPart(),
        left.toSecondsPart());
  }

  @Override
  public void ends() {}
}
