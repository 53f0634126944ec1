package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** What the samples try to write if they can. */
  private static final List<Path> CANARIES =
      List.of(
          Path.of("/tmp/plumbline-canary"),
          Path.of("/dev/shm/plumbline-canary"),
          Path.of("plumbline-canary"));

  /** Where the samples of the network family connect to. */
  private static final int PORT = 47_099;

  private static final SampleGrading GRADING = new SampleGrading();
  private static ServerSocket listener;

  @TempDir private Path folder;

  @BeforeAll
  static void listen() throws IOException {
    listener = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress());
    listener.setSoTimeout(1);
  }

  @AfterAll
  static void nobodyCalledAndNobodyIsLeft() throws IOException {
    GRADING.close();
    try (ServerSocket closing = listener) {
      assertThat(hasCaller(closing)).as("a sample reached the network").isFalse();
    }
    assertThat(ProcessHandle.current().descendants()).as("processes left").isEmpty();
  }

  private static boolean hasCaller(ServerSocket socket) throws IOException {
    try {
      socket.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
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
    Grade grade = GRADING.grade(upload);
    SampleGrading.requireAsExpected(grade, expected(sample, upload));
    assertThat(CANARIES).allSatisfy(canary -> assertThat(canary).doesNotExist());
    Path results = folder.resolve("results.json");
    Results.write(grade, results);
    ResultsSchema.requireValid(results);
  }

  /** What the sample says of itself, and full marks for the companions, which are copied here. */
  private static Map<String, Set<Outcome>> expected(Sample sample, Path upload) throws IOException {
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

  private static void copy(Path from, Path to) throws IOException {
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
