package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What lies in the worker's folder, and so in reach of a student's code, is this and no more. */
class WorkerJarTest {
  private static final Path HOME = Path.of(System.getProperty("plumbline.worker.home"));
  private static final String OURS =
      "META-INF/MANIFEST\\.MF|plumbline/(protocol|worker)/.+\\.class";

  @Test
  void holdsTheInterfacesTheProtocolAndTheWorkerAndNothingElse() throws IOException {
    List<String> entries = entries();
    assertThat(entries).anyMatch(name -> name.startsWith("plumbline/protocol/"));
    // The four interfaces of Homework 3 and the records nested in them.
    assertThat(entries.stream().filter(name -> !name.matches(OURS)))
        .containsExactlyInAnyOrder(
            "ece417/hw3/BinaryClassifier.class",
            "ece417/hw3/BinaryClassifier$Parameters.class",
            "ece417/hw3/FrobeniusNorm.class",
            "ece417/hw3/MaxPoolingFilter.class",
            "ece417/hw3/ReluInterpolator.class",
            "ece417/hw3/package-info.class",
            "ece417/hw3/ReluInterpolator$Network.class");
  }

  /** An archive of classes may be there too, if setup.sh ran before. */
  @Test
  void liesBesideItsTwoLibrariesAndTheirNativePart() throws IOException {
    try (Stream<Path> files = Files.walk(HOME)) {
      assertThat(
              files
                  .filter(file -> Files.isRegularFile(file) && !file.endsWith("worker.jsa"))
                  .map(file -> HOME.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "plumbline-worker.jar",
              "jna.jar",
              "ecj-unsigned.jar",
              "native/amd64/libjnidispatch.so",
              "native/aarch64/libjnidispatch.so");
    }
  }

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(HOME.resolve("plumbline-worker.jar").toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }
}
