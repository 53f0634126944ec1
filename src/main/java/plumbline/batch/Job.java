package plumbline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.apache.commons.io.file.PathUtils;
import plumbline.engine.Grade;
import plumbline.engine.Grader;
import plumbline.gradescope.Results;
import plumbline.problem.Outcome;

/**
 * One thread's work: one submission after the other.
 *
 * @param grader grades them, for this thread alone
 * @param queue what is left to grade
 * @param out where results go
 * @param progress told of each one
 * @param stopped whether the run is to end now
 */
record Job(
    Grader grader, Queue<Work> queue, OutFolder out, Progress progress, BooleanSupplier stopped)
    implements Callable<Void> {
  /** How a worker's end shows if somebody else has killed it. */
  private static final Set<Outcome> LIKE_KILLED =
      Set.of(Outcome.EXIT, Outcome.CRASH, Outcome.MEMORY);

  /** Within this time the JVM begins to end after a signal. */
  private static final long SIGNAL_MILLISECONDS = 500;

  private static final int FRAMES = 5;

  /**
   * A submission to grade.
   *
   * @param submission which
   * @param key digest of all that its results depend on
   */
  record Work(Submitted submission, String key) {}

  @Override
  public Void call() throws IOException, InterruptedException {
    for (Work work = queue.poll(); work != null && !stopped.getAsBoolean(); work = queue.poll()) {
      grade(work.submission(), work.key());
    }
    return null;
  }

  private void grade(Submitted submission, String key) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory(out.scratch(), "upload-");
    byte[] results = null;
    String fault = "";
    try {
      Grade grade = grader.grade(submission.upload().at(scratch));
      results = Results.bytes(grade);
      awaitSignals(grade);
    } catch (IOException | RuntimeException | Error e) {
      fault = text(e);
    } finally {
      PathUtils.deleteDirectory(scratch);
    }
    if (stopped.getAsBoolean()) {
      return;
    }
    if (results != null) {
      out.finish(submission.id(), key, results);
    } else {
      out.fail(submission.id(), key, fault);
    }
    synchronized (progress) {
      progress.finished(submission.id());
    }
  }

  /**
   * Ctrl-C and batch systems send their signals to workers too. What then looks like a program that
   * ended itself is the end of this run, of which the grader hears in the same moment.
   */
  private static void awaitSignals(Grade grade) throws InterruptedException {
    if (grade.tests().stream().anyMatch(test -> LIKE_KILLED.contains(test.outcome()))) {
      Thread.sleep(SIGNAL_MILLISECONDS);
    }
  }

  /** For staff, and for a report of the fault. */
  private static String text(Throwable fault) {
    StringJoiner text = new StringJoiner("\n");
    for (Throwable one = fault; one != null; one = one.getCause()) {
      text.add(one.toString());
      StackTraceElement[] frames = one.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        text.add("    at " + frames[i]);
      }
    }
    return text.toString();
  }
}
