package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the zip gets the same one, wherever and whenever it is built. */
@Tag("container")
class ReproducibleTest {
  private static final List<String> SOURCES =
      List.of(
          ".mvn",
          "pom.xml",
          "setup.sh",
          "run_autograder",
          "LICENSE",
          "README.md",
          "src",
          "reference");

  /** In it, "i" is no lower case "I". */
  private static final String TURKISH = "-Duser.language=tr -Duser.country=TR";

  @TempDir private Path folder;

  @Test
  void twoBuildsAreByteIdentical() throws IOException, InterruptedException {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there, in a folder with spaces");
    build(here, "022", Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8"));
    Map<String, String> other = Map.of("TZ", "Asia/Kolkata", "LC_ALL", "C", "MAVEN_OPTS", TURKISH);
    build(there, "077", other);
    for (String file : List.of("plumbline.jar", "worker/plumbline-worker.jar", "autograder.zip")) {
      assertThat(there.resolve("target").resolve(file))
          .hasSameBinaryContentAs(here.resolve("target").resolve(file));
    }
  }

  private static void build(Path project, String umask, Map<String, String> environment)
      throws IOException, InterruptedException {
    Files.createDirectory(project);
    String copy = "cp -R " + String.join(" ", SOURCES) + " \"$0\" && cd \"$0\" && ";
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash",
            "-c",
            "umask " + umask + "; " + copy + "exec mvn -q -B package -Dmaven.test.skip=true",
            project.toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
