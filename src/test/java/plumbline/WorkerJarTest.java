package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import plumbline.problem.Problem;

/** What lies in the worker's folder, and so in reach of a student's code, is this and no more. */
class WorkerJarTest {
  private static final Path HOME = Path.of(System.getProperty("plumbline.worker.home"));
  private static final String OURS =
      "META-INF/MANIFEST\\.MF|(com/sun/jna|plumbline/(protocol|worker))/.+\\.class";

  @Test
  void holdsTheInterfacesTheProtocolAndTheWorkerAndNothingElse() throws IOException {
    List<String> entries = entries();
    assertThat(entries)
        .anyMatch(name -> name.startsWith("plumbline/protocol/"))
        .contains("ece417/hw3/FrobeniusNorm.class", "ece417/hw3/ReluInterpolator$Network.class");
    assertThat(entries.stream().filter(name -> !name.matches(OURS)))
        .containsExactlyInAnyOrderElementsOf(interfaces());
  }

  /** The homework's interfaces and the records nested in them. */
  private static List<String> interfaces() {
    List<String> names = new ArrayList<>(List.of("ece417/hw3/package-info.class"));
    for (Problem problem : Homework3.assignment().problems()) {
      Class<?> contract = problem.contract().type();
      names.add(entry(contract));
      Stream.of(contract.getDeclaredClasses()).map(WorkerJarTest::entry).forEach(names::add);
    }
    return names;
  }

  private static String entry(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  /** An archive of classes may be there too, if setup.sh ran before. */
  @Test
  void liesBesideTheEclipseCompilerAndJnasNativePart() throws IOException {
    try (Stream<Path> files = Files.walk(HOME)) {
      assertThat(
              files
                  .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".jsa"))
                  .map(file -> HOME.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "plumbline-worker.jar",
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
