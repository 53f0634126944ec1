package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

/** The lock where the grader is an ordinary user, and where it is root in a container. */
@EnabledOnOs(architectures = "amd64")
class CircumstancesTest {
  /** The fourteen capabilities that Docker leaves to root. */
  private static final String DOCKERS =
      "-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service"
          + ",+net_raw,+sys_chroot,+mknod,+audit_write,+setfcap";

  private static final List<String> LOCKED_UP =
      List.of(
          "attacks -> \\d+ attacks, open: \\{}",
          "honest code -> \\d+ uses, failed: \\{}",
          "rare honest code -> \\d+ uses, failed: \\{}",
          "x32 call -> FORBIDDEN",
          "native memory -> (MEMORY|refused after [3-6]\\d\\d)");

  private static WorkerFiles home;

  @BeforeAll
  static void fill() throws IOException {
    Assumptions.assumeTrue(Host.here().isRoot(), "only root can change the circumstances");
    Path folder = Files.createTempDirectory("plumbline-trial");
    TrialHome.fill(folder);
    home = new WorkerFiles(folder).publicCopy(); // the grader's classes are in its jar too
    new WorkerFiles(folder).delete();
  }

  @AfterAll
  static void delete() {
    if (home != null) {
      home.delete();
    }
  }

  private static List<String> java(String mainClass, String... options) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Djna.boot.library.path=" + home.nativeFolder());
    if (Runtime.version().feature() > 17) {
      words.add("--enable-native-access=ALL-UNNAMED"); // or else it warns
    }
    words.addAll(List.of(options));
    words.addAll(List.of("-cp", home.jar().toString(), mainClass));
    return words;
  }

  private static List<String> grader() {
    List<String> words = java(TrialRun.class.getName());
    words.add(home.home().toString());
    for (String line : LOCKED_UP) {
      words.add(line.substring(0, line.indexOf(" ->")));
    }
    return words;
  }

  @SafeVarargs
  private static List<String> run(List<String>... parts) throws IOException {
    List<String> words = new ArrayList<>();
    for (List<String> part : parts) {
      words.addAll(part);
    }
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    return new String(output, StandardCharsets.UTF_8).lines().toList();
  }

  private static void assertLockedUp(List<String> lines) {
    assertThat(lines).hasSize(LOCKED_UP.size());
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).matches(LOCKED_UP.get(i));
    }
  }

  @Test
  void locksInAsAnOrdinaryUser() throws IOException {
    List<String> user = List.of("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups");
    assertLockedUp(run(user, grader()));
  }

  @Test
  void locksInAsRootInAContainer() throws IOException {
    List<String> docker = List.of("setpriv", "--bounding-set=" + DOCKERS);
    assertLockedUp(run(java("plumbline.worker.ContainerFilter"), docker, grader()));
  }

  @Test
  void locksInAsAUserInAContainer() throws IOException {
    List<String> user = List.of("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups");
    assertLockedUp(run(java("plumbline.worker.ContainerFilter"), user, grader()));
  }

  @Test
  void refusesWhereSeccompIsRefused() throws IOException {
    List<String> container =
        java("plumbline.worker.ContainerFilter", "-Dtrial.refuse.seccomp=true");
    assertThat(run(container, grader()))
        .singleElement()
        .asString()
        .startsWith(
            "Student code cannot be locked in here: exit code 90: seccomp was refused (errno 1).");
  }

  @Test
  void refusesToBeRootWithoutCapabilities() throws IOException {
    List<String> docker = List.of("setpriv", "--bounding-set=-all,+kill");
    assertThat(run(docker, grader()))
        .singleElement()
        .asString()
        .startsWith(
            "Student code cannot be locked in here: the grader runs as root without CAP_SET");
  }
}
