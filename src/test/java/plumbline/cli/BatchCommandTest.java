package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path temporary;
  private String room;
  private String first;
  private String second;

  @BeforeEach
  void nameFolders() throws IOException {
    room = Files.createDirectory(temporary.resolve("room")).toString();
    first = temporary.resolve("first").toString();
    second = temporary.resolve("second").toString();
  }

  private int run(String... arguments) {
    Map<String, String> environment = Map.of("PLUMBLINE_SEED", "a seed for tests");
    return Main.run(arguments, environment, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aSourceThatIsNotThereIsTheUsersMistake() {
    assertThat(run("batch", "/no/such", "--out", first)).isEqualTo(Main.USAGE);
    assertThat(errors())
        .isEqualTo(
            """
            There is no /no/such to grade.
            Try: run_autograder batch --help
            """);
  }

  @Test
  void anEmptySourceIsTheUsersMistake() {
    assertThat(run("batch", room, "--out", first)).isEqualTo(Main.USAGE);
    assertThat(errors()).startsWith("There are no submissions in " + room + ". It must have");
  }

  @Test
  void aShareThatDoesNotExistIsTheUsersMistake() {
    assertThat(run("batch", room, "--out", first, "--shard", "5/4")).isEqualTo(Main.USAGE);
    assertThat(errors()).contains("There is no share 5 of 4: it is 1/N to N/N.");
  }

  @Test
  void noJobsAtAllAreTheUsersMistake() {
    assertThat(run("batch", room, "--out", first, "--jobs", "0")).isEqualTo(Main.USAGE);
    assertThat(errors()).startsWith("--jobs is at least 1.\n");
  }

  @Test
  void aFileToWriteToIsTheUsersMistake() throws IOException {
    Files.writeString(Path.of(first), "");
    assertThat(run("batch", room, "--out", first)).isEqualTo(Main.USAGE);
    assertThat(errors()).startsWith(first + " is not a folder to write to.\n");
  }

  @Test
  void aDiskThatCannotBeWrittenIsNoFaultOfThePrograms() throws IOException {
    Files.createDirectories(Path.of(room, "a"));
    Files.createDirectories(Path.of(first, "grades.csv", "in the way"));
    assertThat(run("batch", room, "--out", first)).isEqualTo(Main.FAULT);
    assertThat(errors())
        .contains("\nStopped: ")
        .contains("grades.csv")
        .endsWith("\nWhat is finished stays; the same command goes on from there.\n");
  }

  @Test
  void gradesMergesAndCompares() throws IOException {
    Files.createDirectory(Path.of(room, "a"));
    Files.createDirectory(Path.of(room, "b"));
    assertThat(run("batch", room, "--out", first)).isEqualTo(Main.OK);
    assertThat(errors())
        .startsWith("To grade: 2; finished before: 0.\n")
        .contains("2 of 2 (100 %), ");
    assertThat(output())
        .isEqualTo(
            """
            Graded: 2 of 2. See %s.
            nothing to grade: 2 (a, b)
            """
                .formatted(first));
    out.reset();
    assertThat(run("batch", room, "--out", second, "--shard", "1/2")).isEqualTo(Main.OK);
    assertThat(run("merge", second, "--out", temporary.resolve("all").toString()))
        .isEqualTo(Main.FAULT);
    assertThat(output()).endsWith("Missing shares: 2/2\n");
    out.reset();
    assertThat(run("compare", first, second)).isEqualTo(Main.OK);
    assertThat(output())
        .startsWith("Changed: 0 (0 up, 0 down, 0 with the same total). Unchanged: ");
  }

  @Test
  void comparingWhatNoBatchWroteIsTheUsersMistake() {
    assertThat(run("compare", room, first)).isEqualTo(Main.USAGE);
    assertThat(errors()).startsWith(room + " is not a folder that `run_autograder batch --out`");
  }
}
