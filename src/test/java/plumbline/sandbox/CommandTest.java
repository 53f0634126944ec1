package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import plumbline.protocol.WorkerStart;
import plumbline.protocol.WorkerStart.Role;

class CommandTest {
  private static final Map<String, Path> TOOLS =
      Map.of("prlimit", Path.of("/bin/prlimit"), "setpriv", Path.of("/bin/setpriv"));
  private static final WorkerStart START = new WorkerStart(Role.RUN, true);
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";

  private static Command command(Map<String, Path> tools, OptionalInt user) {
    Host host = new Host("linux", "amd64", Map.of(), tools);
    WorkerFiles files = new WorkerFiles(Path.of("/opt/worker"));
    return new Command(host, Limits.standard(), files, "plumbline.worker.WorkerMain", user);
  }

  @Test
  void limitsAndUnprivilegesTheJvmAsRoot() {
    List<String> words = command(TOOLS, OptionalInt.of(4711)).words(START);
    assertThat(words.subList(0, words.indexOf(JAVA)))
        .containsExactly(
            "/bin/prlimit",
            "--core=0",
            "--fsize=0",
            "--memlock=0",
            "--msgqueue=0",
            "--nofile=256",
            // 256 + 128 + 48 + 32 + 264 MB
            "--data=763363328",
            "--stack=8388608",
            "--nproc=150",
            "--",
            "/bin/setpriv",
            "--no-new-privs",
            "--inh-caps=-all",
            "--reuid=4711",
            "--regid=4711",
            "--clear-groups",
            "--bounding-set=-all",
            "--pdeathsig=KILL",
            "--");
  }

  @Test
  void leavesTheUserAndItsOtherProcessesAloneWhenNotRoot() {
    List<String> words = command(TOOLS, OptionalInt.empty()).words(START);
    assertThat(words.subList(0, words.indexOf(JAVA)))
        .contains("/bin/prlimit", "--data=763363328", "/bin/setpriv", "--pdeathsig=KILL")
        .noneMatch(word -> word.startsWith("--nproc") || word.startsWith("--reuid"));
  }

  @Test
  void startsTheJvmAloneWhereThereAreNoTools() {
    assertThat(command(Map.of(), OptionalInt.empty()).words(START)).startsWith(JAVA);
  }

  /** Of a JVM option that it does not know, a JVM says so and ends. */
  @Test
  void usesNoOptionOfLinuxElsewhere() {
    Host host = new Host("windows 11", "amd64", Map.of(), Map.of());
    WorkerFiles files = new WorkerFiles(Path.of("/opt/kit"), "hw3-check.jar");
    Command command =
        new Command(
            host, Limits.standard(), files, "plumbline.worker.WorkerMain", OptionalInt.empty());
    assertThat(command.words(START))
        .contains("-Xmx256m", "/opt/kit/hw3-check.jar")
        .noneMatch(word -> word.contains("ContainerSupport"));
  }

  @Test
  void limitsTheJvmAndTellsTheWorkerItsRole() {
    assertThat(command(TOOLS, OptionalInt.empty()).words(START))
        .contains(
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UseContainerSupport",
            "-Djna.boot.library.path=/opt/worker/native/" + System.getProperty("os.arch"))
        .noneMatch(word -> word.startsWith("-XX:SharedArchiveFile"))
        .endsWith(
            "-cp",
            "/opt/worker/plumbline-worker.jar",
            "plumbline.worker.WorkerMain",
            "RUN",
            "locked");
  }

  /** Made by setup.sh for the jars where they lie, so of no use to copies of them. */
  @Test
  void usesAnArchiveOfClassesThatLiesBesideTheJars() {
    assertThat(wordsWith("plumbline.worker.archives", "/opt/worker"))
        .contains("-XX:SharedArchiveFile=/opt/worker/run.jsa");
    assertThat(wordsWith("plumbline.worker.archives", "/other"))
        .noneMatch(word -> word.startsWith("-XX:SharedArchiveFile"));
  }

  @Test
  void letsTheJvmListItsClassesForAnArchive() {
    assertThat(wordsWith("plumbline.worker.classes", "/tmp/list"))
        .contains("-XX:DumpLoadedClassList=/tmp/list/run-%p")
        .doesNotContain("--fsize=0"); // it could not write the list
  }

  private static List<String> wordsWith(String property, String value) {
    System.setProperty(property, value);
    try {
      return command(TOOLS, OptionalInt.empty()).words(START);
    } finally {
      System.clearProperty(property);
    }
  }

  @Test
  void passesNoEnvironmentOn() {
    ProcessBuilder builder = command(TOOLS, OptionalInt.empty()).builder(START);
    assertThat(builder.environment()).isEqualTo(Map.of("LANG", "C.UTF-8"));
    assertThat(builder.directory()).hasToString("/");
  }
}
