package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.gradescope.Results;
import plumbline.gradescope.ResultsSchema;
import plumbline.problem.Outcome;

/**
 * Every hostile sample, with honest solutions of the other problems beside it, goes through real
 * workers. It must end as its files say, the honest solutions keep their points, nothing that it
 * reaches for is touched, and no process of its is left.
 */
@Tag("hostile")
class HostileTest {
  private static final Path COMPANIONS =
      Path.of("src/test/resources/submissions/hostile/companions");

  /** Where the samples try to write files, all of whose names begin in one way. */
  private static final List<Path> REACHED_FOR =
      List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"), Path.of(""));

  private static final String CANARY = "plumbline-canary";

  /** Where the samples of the network family connect to, and send to. */
  private static final int PORT = 47_099;

  private static final SampleGrading GRADING = new SampleGrading();
  private static ServerSocket listener;
  private static DatagramSocket receiver;

  @TempDir private Path folder;

  @BeforeAll
  static void listen() throws IOException {
    listener = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress());
    listener.setSoTimeout(1);
    receiver = new DatagramSocket(PORT, InetAddress.getLoopbackAddress());
    receiver.setSoTimeout(1);
  }

  @AfterAll
  static void nobodyCalledAndNobodyIsLeft() throws IOException {
    GRADING.close();
    try (ServerSocket tcp = listener;
        DatagramSocket udp = receiver) {
      assertThat(happens(() -> tcp.accept().close())).as("a call over TCP").isFalse();
      assertThat(happens(() -> udp.receive(new DatagramPacket(new byte[1], 1))))
          .as("a message over UDP")
          .isFalse();
    }
    assertThat(ProcessHandle.current().descendants()).as("processes left").isEmpty();
    assertThat(ProcessHandle.allProcesses())
        .as("processes left that belong to nobody any more")
        .noneMatch(HostileTest::isForgottenWorker);
  }

  /** Somebody else may be grading on this machine: a worker of his has a grader for its parent. */
  private static boolean isForgottenWorker(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("plumbline-worker.jar")
        && process
            .parent()
            .flatMap(parent -> parent.info().command())
            .filter(command -> command.endsWith("java"))
            .isEmpty();
  }

  private interface Event {
    void await() throws IOException;
  }

  private static boolean happens(Event event) throws IOException {
    try {
      event.await();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private static List<Path> canaries() throws IOException {
    List<Path> canaries = new ArrayList<>();
    for (Path folder : REACHED_FOR) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.getFileName().toString().startsWith(CANARY))
            .forEach(canaries::add);
      }
    }
    return canaries;
  }

  static List<Sample> samples() throws IOException {
    return Sample.in("hostile");
  }

  // on the method, since other classes look at this JVM's processes and must not run beside it
  @ParameterizedTest(name = "{0}")
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("samples")
  void everySampleIsContained(Sample sample) throws IOException {
    Path upload = Files.createDirectories(folder.resolve("upload"));
    copy(sample.folder(), upload);
    Path manifest = sample.folder().resolve(Generators.MANIFEST);
    if (Files.exists(manifest)) {
      Generators.generate(manifest, upload);
    }
    Map<String, Set<Outcome>> expected = withCompanions(sample, upload);
    Grade grade = GRADING.grade(upload);
    SampleGrading.requireAsExpected(grade, expected);
    assertThat(canaries()).isEmpty();
    Path results = folder.resolve("results.json");
    Results.write(grade, results);
    ResultsSchema.requireValid(results);
  }

  /** What the sample says of itself, and full marks for the companions, which are copied here. */
  static Map<String, Set<Outcome>> withCompanions(Sample sample, Path upload) throws IOException {
    Map<String, Set<Outcome>> expected = new HashMap<>(sample.expected());
    try (Stream<Path> companions = Files.list(COMPANIONS)) {
      for (Path companion : companions.toList()) {
        Map<String, Set<Outcome>> honest = Sample.of(companion).expected();
        if (honest.keySet().stream().noneMatch(sample.expected()::containsKey)) {
          expected.putAll(honest);
          Files.copy(companion, upload.resolve(companion.getFileName()));
        }
      }
    }
    return expected;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(Generators.MANIFEST))
          .forEach(
              file -> {
                try {
                  Path target = to.resolve(from.relativize(file).toString());
                  Files.createDirectories(target.getParent());
                  Files.copy(file, target);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
