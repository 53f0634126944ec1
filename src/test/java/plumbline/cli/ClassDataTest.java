package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archives of class data that setup.sh makes: one that silently does not fit costs twice the
 * time, and nothing else shows it.
 */
@EnabledOnOs(OS.LINUX)
class ClassDataTest {
  /** The rehearsal's uploads solve what the homework was made with. */
  private static final double POINTS = Homework3.assignment().points();

  private static final String SHARED = "source: shared objects file";

  /** A frame of three bytes: {@code Request.Prepare}, which is there, for no whole library. */
  private static final String PREPARE = "\\0\\0\\0\\3\\4\\1\\0";

  @TempDir private static Path home;

  /** As in Gradescope's zip, so nothing is built. */
  @BeforeAll
  static void setUp() throws IOException, InterruptedException {
    for (String name : List.of("setup.sh", "run_autograder")) {
      FileUtils.copyFile(Path.of(name).toFile(), home.resolve(name).toFile());
    }
    for (String name : List.of("lib", "rehearsal", "worker")) {
      FileUtils.copyDirectory(
          Path.of("target", name).toFile(),
          home.resolve("target").resolve(name).toFile(),
          file -> !file.getName().endsWith(".jsa"));
    }
    FileUtils.copyFile(
        Path.of("target/plumbline.jar").toFile(), home.resolve("target/plumbline.jar").toFile());
    assertThat(bash("bash ./setup.sh")).contains("setup.sh: ready").doesNotContain("no class data");
  }

  private static String bash(String script) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", script);
    builder.directory(home.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return output;
  }

  private static List<String> loads(String output) {
    return Arrays.stream(output.split("\n")).filter(line -> line.contains(" source: ")).toList();
  }

  /** By a link to the JDK, as `default-java` is one. */
  @Test
  void theGraderLoadsItsClassesFromAnArchive() throws IOException, InterruptedException {
    String grade =
        """
        mkdir -p root/results && cp -R target/rehearsal/streams root/submission && chmod -R a+rX . &&
        ln -sfn "$JAVA_HOME" jdk && JAVA_HOME=$PWD/jdk && . ./run_autograder && find_jdk &&
        grader_command "$PWD" "$jdk" &&
        AUTOGRADER_ROOT=$PWD/root "${grader_command[@]}" -Xlog:class+load -jar target/plumbline.jar
        """;
    String output = bash(grade);
    assertThat(output).contains("Graded: 100 of %.0f points.".formatted(POINTS));
    List<String> loads = loads(output);
    assertThat(loads).filteredOn(line -> line.contains(" plumbline.engine.Grader ")).isNotEmpty();
    assertThat(loads.stream().filter(line -> line.contains(SHARED)).count())
        .isGreaterThan(loads.size() * 9L / 10);
    // a class that makes the same lambda at two places, each of which needs one of its own
    assertThat(loads)
        .filteredOn(line -> line.contains("FindOps$FindSink$OfRef$$Lambda"))
        .isNotEmpty()
        .allMatch(line -> line.contains(SHARED));
  }

  private static List<String> worker(String kind, String arguments, String input)
      throws IOException, InterruptedException {
    return loads(
        bash(
            "worker=target/worker; if [ -r $worker.home ]; then worker=$(<$worker.home); fi;"
                + (" printf '" + input + "' |")
                + " \"$JAVA_HOME/bin/java\" -XX:+UseSerialGC -Xlog:class+load:stderr"
                + (" -XX:SharedArchiveFile=$worker/" + kind + ".jsa")
                + " -Djna.boot.library.path=$PWD/${worker#$PWD/}/native/"
                + System.getProperty("os.arch")
                + " -cp $PWD/${worker#$PWD/}/plumbline-worker.jar plumbline.worker.WorkerMain "
                + arguments));
  }

  /** What it is started with does not matter: it ends at once, for want of arguments. */
  @Test
  void bothKindsOfWorkersLoadTheirClassesFromOne() throws IOException, InterruptedException {
    for (String kind : List.of("compile", "run")) {
      assertThat(worker(kind, "", ""))
          .filteredOn(line -> line.contains(" plumbline.worker.WorkerMain "))
          .singleElement()
          .asString()
          .contains(SHARED);
    }
  }

  /** The first lambda takes 10 ms, a sixth of such a worker's start. */
  @Test
  void aWorkerThatRunsGetsReadyWithoutALambda() throws IOException, InterruptedException {
    assertThat(worker("run", "RUN locked", PREPARE))
        .anyMatch(line -> line.contains(" plumbline.protocol.Reply$Ready "))
        .noneMatch(line -> line.contains("Lambda$"));
  }
}
