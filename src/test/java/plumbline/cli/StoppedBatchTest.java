package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as users do, and stops it. */
class StoppedBatchTest {
  private static final Path SAMPLES = Path.of("src/test/resources/submissions");
  private static final String TIMES = "(\"(execution_time|cpu_seconds)\" : )[0-9.E-]+";
  private static final int KILLS = 4;

  /** Some that end their worker: what the signal does to a worker must not look like that. */
  private static final List<String> CLASS =
      List.of(
          "frobenius-norm/right/closed-form-by-loops",
          "frobenius-norm/wrong/factor-two",
          "frobenius-norm/runaway/exits-on-large-input",
          "max-pooling-filter/runaway/constructor-throws");

  @TempDir private Path temporary;
  private Path room;

  @BeforeEach
  void makeClass() throws IOException {
    room = Files.createDirectory(temporary.resolve("room"));
    for (int i = 0; i < 2 * CLASS.size(); i++) {
      copy(SAMPLES.resolve(CLASS.get(i % CLASS.size())), room.resolve("s" + i));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Starts a run in a process group of its own, as a shell does. */
  private Process start(String out) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                "setsid",
                "env",
                "--default-signal=INT", // which is ignored where tests run in the background
                "./run_autograder",
                "batch",
                room.toString(),
                "--jobs=2",
                "--out=" + temporary.resolve(out)));
    builder.environment().put("PLUMBLINE_SEED", "a seed for tests");
    builder.redirectErrorStream(true).redirectOutput(log().toFile());
    return builder.start();
  }

  private Path log() {
    return temporary.resolve("log");
  }

  private void runToTheEnd(String out) throws IOException, InterruptedException {
    Process process = start(out);
    assertThat(process.waitFor()).as(Files.readString(log())).isZero();
  }

  /** The results by their names, without times. */
  private Map<String, String> results(String out) throws IOException {
    Map<String, String> results = new TreeMap<>();
    for (Path file : files(out, "results")) {
      results.put(file.getFileName().toString(), Files.readString(file).replaceAll(TIMES, "$1"));
    }
    return results;
  }

  private List<Path> files(String out, String folder) throws IOException {
    Path path = temporary.resolve(out).resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    }
  }

  /** What is finished, with the time at which it was written: to the nanosecond, or nearly. */
  private Map<Path, Object> finished(String out) throws IOException {
    Map<Path, Object> finished = new TreeMap<>();
    for (Path receipt : files(out, "state/receipts")) {
      finished.put(receipt, Files.getLastModifiedTime(receipt));
    }
    return finished;
  }

  private void awaitReceipts(String out, int count, Process process)
      throws IOException, InterruptedException {
    while (process.isAlive() && finished(out).size() < count) {
      Thread.sleep(5);
    }
  }

  @Test
  void afterKillsAtAnyMomentNothingIsLostWrongOrRepeated() throws Exception {
    runToTheEnd("whole");
    Random random = new Random(20261124);
    for (int kill = 0; kill < KILLS; kill++) {
      Map<Path, Object> before = finished("out");
      Process process = start("out");
      awaitReceipts("out", before.size() + random.nextInt(2), process);
      Thread.sleep(random.nextInt(500));
      process.destroyForcibly().waitFor();
      assertThat(finished("out")).containsAllEntriesOf(before);
    }
    Map<Path, Object> before = finished("out");
    runToTheEnd("out");
    assertThat(finished("out")).containsAllEntriesOf(before).hasSize(2 * CLASS.size());
    assertThat(results("out")).isEqualTo(results("whole")).hasSize(2 * CLASS.size());
    assertThat(Files.readString(temporary.resolve("out/grades.csv")))
        .isEqualTo(Files.readString(temporary.resolve("whole/grades.csv")));
  }

  @Test
  void controlCEndsWorkersAndKeepsWhatIsFinished() throws Exception {
    runToTheEnd("whole");
    for (int stop = 0; stop < 2; stop++) {
      // one more than before, so that the program has started, and has begun to grade
      int receipts = finished("out").size() + 1;
      Process process = start("out");
      awaitReceipts("out", receipts, process);
      List<ProcessHandle> workers = new ArrayList<>(process.descendants().toList());
      // to the whole group, as the terminal does
      new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).start().waitFor();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130); // 128 + SIGINT
      assertThat(Files.readString(log())).contains("Stopped. What is finished stays");
      for (ProcessHandle worker : workers) {
        worker.onExit().get(10, TimeUnit.SECONDS);
      }
      assertThat(results("whole")).containsAllEntriesOf(results("out"));
      assertThat(finished("out").size()).isBetween(receipts, 2 * CLASS.size() - 1);
    }
    runToTheEnd("out");
    assertThat(results("out")).isEqualTo(results("whole"));
  }
}
