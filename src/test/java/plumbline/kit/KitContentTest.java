package plumbline.kit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.problem.KnownMistake;
import plumbline.problem.Problem;

/** What students get is this and no more: no solution, no known mistake, no seed, no answer. */
@Tag("packaged")
class KitContentTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final String OWN = ".*/(ece417|plumbline)/.*\\.class";
  private static final List<Problem> PROBLEMS = Homework3.assignment().problems();

  /**
   * Bounds of what is drawn (entries, gaps, slopes, heights, places, z1, z2), the tolerance, the
   * numbers of units per unit of the grids, steps and weights of the differences, the columns of a
   * terminal, and the tolerance where only sizes are checked.
   */
  private static final Set<Double> HARMLESS =
      Set.of(
          -Double.POSITIVE_INFINITY,
          -50.,
          -3.,
          -2.,
          -1.5,
          -1.,
          -0.5,
          -0.25,
          -0.15,
          0.,
          1e-12,
          1e-8,
          5e-4,
          0.001,
          0.002,
          0.05,
          0.1,
          0.15,
          0.2,
          0.25,
          0.5,
          0.9,
          1.,
          1.5,
          1.8,
          2.,
          3.,
          4.,
          5.,
          7.,
          8.,
          8.01,
          10.,
          11.99,
          12.,
          15.,
          16.,
          50.,
          80.,
          1e6,
          Double.MAX_VALUE);

  @TempDir static Path folder;
  private static UnpackedKit kit;

  /** The jar's files by name. */
  private static final Map<String, byte[]> JAR = new LinkedHashMap<>();

  @BeforeAll
  static void unpack() throws IOException {
    kit = UnpackedKit.in(folder);
    try (JarFile jar = new JarFile(kit.jar().toFile())) {
      for (ZipEntry entry : jar.stream().filter(one -> !one.isDirectory()).toList()) {
        JAR.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
      }
    }
  }

  private static Map<String, byte[]> ownClasses() {
    return JAR.entrySet().stream()
        .filter(entry -> entry.getKey().matches("(ece417|plumbline)/.*\\.class"))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void theZipHoldsInterfacesStubsAReadmeTheCheckAndItsLaunchers() throws IOException {
    assertThat(
            UnpackedKit.entries().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName))
        .allMatch(name -> name.startsWith("hw3-student-kit/"))
        .map(name -> name.substring("hw3-student-kit/".length()))
        .contains(
            "README.md",
            "check-linux.sh",
            "check-macos.command",
            "check-windows.bat",
            "hw3-check.jar",
            "src/ece417/hw3/package-info.java")
        .containsAll(ofEachProblem("src/My%s.java"))
        .containsAll(ofEachProblem("src/ece417/hw3/%s.java"))
        .hasSize(6 + 2 * Homework3.assignment().problems().size());
  }

  private static List<String> ofEachProblem(String name) {
    return Homework3.assignment().problems().stream()
        .map(problem -> name.formatted(problem.contractName()))
        .toList();
  }

  @Test
  void theInterfacesAreTheGradersOwn() throws IOException {
    try (Stream<Path> files = Files.list(kit.folder().resolve("src/ece417/hw3"))) {
      assertThat(files)
          .hasSize(Homework3.assignment().problems().size() + 1)
          .allSatisfy(
              file ->
                  assertThat(file)
                      .hasSameBinaryContentAs(
                          Path.of("src/main/java/ece417/hw3").resolve(file.getFileName())));
    }
  }

  @Test
  void eachLauncherIsALineThatItsSystemCanRun() throws IOException {
    assertThat(kit.folder().resolve("check-linux.sh")).isExecutable();
    assertThat(kit.folder().resolve("check-macos.command")).isExecutable();
    assertThat(Files.readString(kit.folder().resolve("check-linux.sh")))
        .isEqualTo(
            "#!/bin/sh\ncd \"$(dirname \"$0\")\" && exec java -jar hw3-check.jar src \"$@\"\n");
    assertThat(kit.folder().resolve("check-macos.command"))
        .hasSameTextualContentAs(kit.folder().resolve("check-linux.sh"));
    assertThat(Files.readString(kit.folder().resolve("check-windows.bat")))
        .isEqualTo("@java -jar \"%~dp0hw3-check.jar\" \"%~dp0src\" %* & @pause\r\n");
  }

  @Test
  void allTimesAreTheSameSoThatTwoBuildsAre() throws IOException {
    assertThat(UnpackedKit.entries().stream().map(ZipArchiveEntry::getTime).collect(toSet()))
        .hasSize(1);
  }

  @Test
  void theJarHoldsOnlyPackagesWithoutASecret() {
    assertThat(JAR.keySet())
        .contains("ece417/hw3/kit/Homework3Check.class", "plumbline/worker/WorkerMain.class")
        .allMatch(
            name ->
                name.matches(
                    "ece417/hw3/(kit/|problems/)?[^/]+\\.class"
                        + "|plumbline/(diagnosis|engine|kit|problem|protocol|sandbox|submission"
                        + "|tolerance|worker)/[^/]+\\.class"
                        + "|org/apache/commons/(codec|compress|io|lang3|math3)/.*"
                        + "|org/(mozilla/universalchardet|eclipse)/.*"
                        + "|picocli/.*"
                        + "|META-INF/(MANIFEST\\.MF|LICENSE|licences/.*)"),
            "is on the list")
        .noneMatch(name -> name.matches("(?i).*\\.(jar|zip|war|tar|t?gz|jsa|java)"));
  }

  @Test
  void nothingIsACopyOfAReferenceOrAMistake() throws IOException {
    Set<String> secret = new HashSet<>();
    for (String name : List.of("reference", "mistakes", "grading")) {
      try (Stream<Path> files = Files.list(CLASSES.resolve("ece417/hw3").resolve(name))) {
        for (Path file : files.toList()) {
          secret.add(Arrays.toString(Files.readAllBytes(file)));
        }
      }
    }
    assertThat(secret).hasSizeGreaterThan(20);
    assertThat(JAR.values().stream().map(Arrays::toString)).noneMatch(secret::contains);
  }

  @Test
  void noTextNamesAReferenceAMistakeOrTheSeed() throws IOException {
    Set<String> texts = new TreeSet<>();
    for (byte[] file : ownClasses().values()) {
      texts.addAll(ConstantPool.of(file).texts());
    }
    assertThat(texts)
        .contains("ece417/hw3/FrobeniusNorm")
        .noneMatch(text -> text.matches("(?s).*ece417[./]hw3[./](reference|mistakes|grading).*"))
        .noneMatch(text -> text.contains("PLUMBLINE_SEED") || text.equals(".seed"));
    for (KnownMistake mistake : mistakes()) {
      assertThat(texts).noneMatch(text -> text.contains(mistake.hint()), mistake.name());
    }
    if (Files.exists(Path.of(".seed"))) {
      String seed = Files.readString(Path.of(".seed")).strip();
      assertThat(texts).noneMatch(text -> text.contains(seed), "hold the seed");
    }
  }

  private static List<KnownMistake> mistakes() {
    return PROBLEMS.stream().flatMap(problem -> problem.mistakes().stream()).toList();
  }

  /** A class that does could be handed in, whatever it is called. */
  @Test
  void noClassImplementsAContract() throws IOException {
    try (JarFile jar = new JarFile(kit.jar().toFile())) {
      JavaClasses own =
          new ClassFileImporter()
              .withImportOption(location -> location.matches(Pattern.compile(OWN)))
              .importJar(jar);
      assertThat(own).hasSizeGreaterThan(200);
      for (Problem problem : PROBLEMS) {
        assertThat(own)
            .filteredOn(type -> type.isAssignableTo(problem.contract().type()))
            .extracting(JavaClass::getName)
            .containsExactly(problem.contract().type().getName());
      }
    }
  }

  /**
   * The homework's classes hold no numbers but these: sizes, gaps, bounds and the tolerance of the
   * inputs that are drawn. An answer to expect would be one more.
   */
  @Test
  void theHomeworksClassesHoldNoNumberThatCouldBeAnAnswer() throws IOException {
    Set<Double> numbers = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : ownClasses().entrySet()) {
      if (file.getKey().startsWith("ece417/") || file.getKey().startsWith("plumbline/kit/")) {
        ConstantPool.of(file.getValue()).numbers().forEach(one -> numbers.add(one.doubleValue()));
      }
    }
    // students know what each test is worth
    Homework3.assignment().entries().forEach(entry -> numbers.remove(entry.test().points()));
    assertThat(numbers)
        .as("if one of them is a bound of inputs, and no answer, add it to HARMLESS")
        .isSubsetOf(HARMLESS);
  }
}
