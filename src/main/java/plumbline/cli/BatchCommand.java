package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import plumbline.batch.Batch;
import plumbline.batch.Progress;
import plumbline.batch.Shard;
import plumbline.report.ClassReport;
import plumbline.sandbox.Sandbox;

/** {@code run_autograder batch SOURCE --out OUT}: grades a class on this machine. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Grade a whole class, and go on where an earlier run was stopped.",
      "SOURCE is what Gradescope (Export Submissions), Canvas or Moodle let you download, zipped or"
          + " unpacked, or a folder with a folder or an archive for each student.",
      "OUT gets results/<id>.json, grades.csv, failures.csv and report.html."
    })
final class BatchCommand implements Callable<Integer> {
  /** What a worker that uses all that it may takes, with the grader's share. */
  private static final long BYTES_PER_JOB = 1L << 30;

  private static final String GOES_ON =
      "What is finished stays; the same command goes on from there.";

  private final PrintStream out;
  private final PrintStream err;

  @Mixin private final GradingOptions options;

  @Parameters(paramLabel = "SOURCE", description = "The class's submissions.")
  private Path source;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT",
      description = "The folder to write to.")
  private Path folder;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = {
        "How many submissions at a time. Without it: as many as there are processors, and a"
            + " gigabyte of memory for each."
      })
  private Integer jobs;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      converter = ShardConverter.class,
      description = "Grade only the K-th of N shares, on one of N machines; then: merge.")
  private Shard shard = Shard.ALL;

  @Option(names = "--force", description = "Grade again what is finished already.")
  private boolean force;

  BatchCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.options = new GradingOptions(environment);
    this.out = out;
    this.err = err;
  }

  /** Reads K/N. */
  private static final class ShardConverter implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String text) {
      try {
        return Shard.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    options.requireReadable(source, "grade");
    if (jobs != null && jobs < 1) {
      throw new UsageException("--jobs is at least 1.");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(folder + " is not a folder to write to.");
    }
    int threads = jobs != null ? jobs : Machine.jobs(BYTES_PER_JOB);
    try (Sandbox sandbox = options.sandbox()) {
      Batch batch =
          new Batch(
              GradingOptions::assignment, sandbox, options.settings(), GradingOptions.workerHome());
      Thread stop = new Thread(() -> stop(batch), "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      try {
        ClassReport report =
            batch.run(new Batch.Task(source, folder, shard, threads, force), progress());
        return new ClassSummary(out).print(report, folder);
      } catch (IOException e) {
        return failed(e);
      } finally {
        unhook(stop);
      }
    }
  }

  /** The disk is full, or the like. */
  private int failed(IOException why) {
    String kind = why.getClass() == IOException.class ? "" : why.getClass().getSimpleName() + ": ";
    err.println("Stopped: " + kind + why.getMessage());
    err.println(GOES_ON);
    return Main.FAULT;
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // it is at work
    }
  }

  private void stop(Batch batch) {
    batch.stop();
    err.println();
    err.println("Stopped. " + GOES_ON);
  }

  private Progress progress() {
    return Ansi.AUTO.enabled() ? new BarProgress(err) : new LineProgress(err);
  }
}
