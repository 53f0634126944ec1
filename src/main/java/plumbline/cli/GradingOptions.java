package plumbline.cli;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;
import plumbline.engine.Grade;
import plumbline.engine.Grader;
import plumbline.engine.Settings;
import plumbline.engine.TimeLimits;
import plumbline.problem.Assignment;
import plumbline.problem.Seed;
import plumbline.sandbox.Limits;
import plumbline.sandbox.Sandbox;

/** The options that all commands which grade have in common, and what they add up to. */
final class GradingOptions {
  /** Made by setup.sh, in the folder that Plumbline lies in. */
  private static final String SEED_FILE = ".seed";

  private static final String SEED_VARIABLE = "PLUMBLINE_SEED";

  private final Map<String, String> environment;

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      description = {
        "The secret that the random inputs come from. Without it: $PLUMBLINE_SEED, or the file"
            + " .seed that setup.sh makes."
      })
  private String seed;

  @Option(
      names = "--unsafe-no-sandbox",
      description = {
        "Run student code without the kernel's lock. It can then read your files and use the"
            + " network. Every result says so."
      })
  private boolean unsafe;

  GradingOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  /** What a command has a grader do. */
  interface Work<T> {
    T with(Grader grader) throws IOException;
  }

  /** What is graded. */
  static Assignment assignment() {
    return Homework3.assignment();
  }

  /** Refuses a path that cannot be read: there is nothing to do what the command does. */
  void requireReadable(Path path, String toDo) {
    if (!Files.isReadable(path)) {
      throw new UsageException("There is no " + path + " to " + toDo + ".");
    }
  }

  /** Grades one upload. */
  Grade grade(Path upload) throws IOException {
    return run(grader -> grader.grade(upload));
  }

  /** Has a grader do something, as these options say. */
  <T> T run(Work<T> work) throws IOException {
    Settings settings = settings();
    try (Sandbox sandbox = sandbox()) {
      return work.with(new Grader(assignment(), sandbox, settings));
    }
  }

  /** What grading goes by. */
  Settings settings() {
    return Settings.of(seed(), TimeLimits.within(timeout()));
  }

  /** Where workers come from; to be closed. */
  Sandbox sandbox() {
    Sandbox.Level level = unsafe ? Sandbox.Level.UNSAFE : Sandbox.Level.LOCKED;
    return Sandbox.open(workerHome(), level, Limits.standard());
  }

  /** Where the random inputs come from. */
  Seed seed() {
    String text = seed != null ? seed : environment.get(SEED_VARIABLE);
    if (text == null) {
      text = seedFromFile();
    }
    if (text.isBlank()) {
      throw new UsageException("The seed is empty.");
    }
    return new Seed(text.strip());
  }

  private String seedFromFile() {
    Path file = Path.of(System.getProperty("plumbline.home", "."), SEED_FILE);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageException(
          "There is no seed: run ./setup.sh, which makes one, or give --seed.", e);
    }
  }

  /** The platform's time-out in seconds; 0 if it names none. */
  private long timeout() {
    String text = environment.getOrDefault("TIMEOUT_SECONDS", "");
    return text.matches("[0-9]{1,6}") ? Long.parseLong(text) : 0;
  }

  /** The folder that workers are started from. */
  static Path workerHome() {
    String home = System.getProperty("plumbline.worker.home");
    if (home == null) {
      throw new IllegalStateException("start Plumbline with run_autograder");
    }
    return Path.of(home);
  }
}
