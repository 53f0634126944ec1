package plumbline.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import plumbline.engine.Grader;
import plumbline.engine.Settings;
import plumbline.problem.Assignment;
import plumbline.protocol.WorkerStart.Role;
import plumbline.report.ClassReport;
import plumbline.sandbox.Sandbox;
import plumbline.sandbox.Worker;

/** Grades a class: what is not finished yet, several submissions at a time. */
public final class Batch {
  private final Supplier<Assignment> assignment;
  private final Sandbox sandbox;
  private final Settings settings;
  private final String gradedWith;
  private volatile boolean stopped;

  /**
   * A batch.
   *
   * @param assignment what to grade; every thread gets one of its own
   * @param sandbox where workers come from
   * @param settings what the instructor chose
   * @param workerHome the folder that the sandbox was opened with
   * @throws IOException if the program cannot be read
   */
  public Batch(Supplier<Assignment> assignment, Sandbox sandbox, Settings settings, Path workerHome)
      throws IOException {
    this.assignment = assignment;
    this.sandbox = sandbox;
    this.settings = settings;
    this.gradedWith = GradedWith.digest(workerHome, sandbox.level(), settings);
  }

  /**
   * What is to be graded.
   *
   * @param source a folder or a zip archive of submissions
   * @param out the folder to write to; it is made if it is not there
   * @param shard which share of them
   * @param jobs how many at a time
   * @param force whether to grade again what is finished
   */
  public record Task(Path source, Path out, Shard shard, int jobs, boolean force) {}

  /**
   * Grades what is not finished, and writes what staff read. A submission that the grader fails on
   * gets no score and stops no other.
   *
   * @param task what is to be graded
   * @param progress told what happens
   * @return what the folder holds now; with submissions pending if the run was stopped
   * @throws IOException if the source cannot be read or the folder cannot be written
   * @throws SourceException if they are not fit for it
   * @throws plumbline.sandbox.SandboxException if this machine can hold no worker
   */
  public ClassReport run(Task task, Progress progress) throws IOException {
    OutFolder out = new OutFolder(task.out());
    out.requireOutside(task.source());
    FileChannel lock = out.lock();
    try {
      Sandbox.hide(List.of(out.path())); // it has what other students handed in and got
      out.emptyScratch();
      requireWorkers();
      List<Submitted> submissions = submissions(task, out, progress);
      Roster roster = Roster.of(task.shard(), gradedWith, submissions);
      roster.requireSameClass(out);
      roster.write(out);
      gradeAll(unfinished(task, submissions, out, progress), task.jobs(), out, progress);
      out.emptyScratch();
      return Outputs.write(out);
    } finally {
      lock.close();
    }
  }

  /** Stops it: workers are killed, finished results stay, and {@link #run} returns soon. */
  public void stop() {
    stopped = true;
    sandbox.close();
  }

  /** Fails now, and once, if this machine can hold none. */
  private void requireWorkers() {
    try (Worker worker = sandbox.start(Role.RUN)) {
      worker.awaitReady();
    }
  }

  private static List<Submitted> submissions(Task task, OutFolder out, Progress progress)
      throws IOException {
    List<String> passedOver = new ArrayList<>();
    Path folder = task.source();
    if (!Files.isDirectory(folder)) {
      folder = Unzipped.ofClass(folder, out.scratch().resolve("source"), passedOver);
    }
    Source.ClassList found = Source.read(folder);
    passedOver.addAll(found.passedOver());
    progress.passesOver(passedOver);
    return found.submissions().stream().filter(one -> task.shard().holds(one.id())).toList();
  }

  private Queue<Job.Work> unfinished(
      Task task, List<Submitted> submissions, OutFolder out, Progress progress) throws IOException {
    Queue<Job.Work> queue = new ConcurrentLinkedQueue<>();
    for (Submitted one : submissions) {
      String key = new Digest().text(gradedWith).text(one.upload().digest()).text();
      boolean finished = one.isMissing() || out.isFinished(one.id(), key);
      if (!finished || (task.force() && !one.isMissing())) {
        out.forget(one.id());
        queue.add(new Job.Work(one, key));
      }
    }
    progress.begins(queue.size(), submissions.size() - queue.size());
    return queue;
  }

  private void gradeAll(Queue<Job.Work> queue, int jobs, OutFolder out, Progress progress)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    CompletionService<Void> running = new ExecutorCompletionService<>(threads);
    for (int i = 0; i < jobs; i++) {
      Grader grader = Grader.ofMany(assignment.get(), sandbox, settings);
      running.submit(new Job(grader, queue, out, progress, () -> stopped));
    }
    threads.shutdown();
    Optional<Throwable> failure = Optional.empty();
    for (int i = 0; i < jobs; i++) {
      Optional<Throwable> next = failure(running);
      if (next.isPresent()) {
        failure = next;
        stopped = true; // the others end with the submissions that they are at
      }
    }
    progress.ends();
    if (failure.isPresent()) {
      Throwable why = failure.get();
      throw new IOException("cannot write to %s: %s".formatted(out.path(), why.getMessage()), why);
    }
  }

  /** What the next job to end has failed with. */
  private static Optional<Throwable> failure(CompletionService<Void> running) throws IOException {
    try {
      running.take().get();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
