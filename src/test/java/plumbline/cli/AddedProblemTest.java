package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.output.NullOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * An instructor adds two problems to a copy of the sources, leaves one as it is, and changes the
 * other into a problem like 3.1: both are built, graded, checked, and in the students' kit.
 */
class AddedProblemTest {
  private static final String HOME = "plumbline.home";
  private static final long TOTAL = 50 + Math.round(Homework3.assignment().points());

  /** The instructor's files, in the project's folders. */
  private static final Path OWN = Path.of("src/test/resources/new-problem");

  private static final Path SAMPLES = Path.of("src/test/resources/submissions");
  private static final Path RIGHT =
      SAMPLES.resolve("distance-norm/right/loops/MyDistanceNorm.java");
  private static final Path WRONG =
      SAMPLES.resolve("distance-norm/wrong/squared/MyDistanceNorm.java");

  @TempDir private static Path project;
  private static HomeworkCopy homework;

  /** The lines that new-problem wrote for the instructor to change, by their file. */
  private static final Map<Path, List<String>> GIVEN = new HashMap<>();

  @BeforeAll
  static void addTwoProblems() throws IOException {
    homework = HomeworkCopy.in(project);
    add("9.5", "NewTotals");
    add("9.6", "DistanceNorm");
    for (Path file : files(project)) {
      GIVEN.put(project.relativize(file), code(file));
    }
    FileUtils.deleteDirectory(project.resolve(SAMPLES).resolve("distance-norm").toFile());
    FileUtils.copyDirectory(OWN.toFile(), project.toFile());
    homework.build("NewTotals", "DistanceNorm");
  }

  private static void add(String number, String name) {
    String before = System.setProperty(HOME, project.toString());
    try (PrintStream nothing =
        new PrintStream(NullOutputStream.INSTANCE, false, StandardCharsets.UTF_8)) {
      assertThat(Main.run(new String[] {"new-problem", number, name}, Map.of(), nothing, nothing))
          .isEqualTo(Main.OK);
    } finally {
      if (before == null) {
        System.clearProperty(HOME);
      } else {
        System.setProperty(HOME, before);
      }
    }
  }

  private static Set<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new HashSet<>(files.filter(Files::isRegularFile).toList());
    }
  }

  /** The lines of a file but for empty ones and Javadoc. */
  private static List<String> code(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("/**") && !line.startsWith("*"))
        .toList();
  }

  private static String sample(String name) {
    return project.resolve(SAMPLES).resolve(name).toString();
  }

  @Test
  void whatIsAddedIsGradedAtOnce() throws Exception {
    assertThat(homework.run("grade", sample("new-totals/right/loops")))
        .containsPattern("9\\.5\\.1 +newTotals of special matrices +passed +10 of 10\n")
        .containsPattern("9\\.5\\.2 +newTotals of random matrices +passed +15 of 15\n")
        .endsWith("25 of %d points\n".formatted(TOTAL));
    assertThat(homework.run("grade", sample("new-totals/wrong/first-entry-left-out")))
        .contains(
            "  hint:\n    The first entry of each row is missing in its sum. Where does your loop"
                + " begin?\n")
        .endsWith("0 of %d points\n".formatted(TOTAL));
  }

  @Test
  void whatBecameOfItIsGradedToo() throws Exception {
    assertThat(homework.run("grade", sample("distance-norm/right/loops")))
        .containsPattern("9\\.6\\.1 +norm of a difference +passed +5 of 5\n")
        .containsPattern("9\\.6\\.2 +gradient for special matrices +passed +8 of 8\n")
        .containsPattern("9\\.6\\.3 +gradient for random matrices +passed +12 of 12\n")
        .endsWith("25 of %d points\n".formatted(TOTAL));
    assertThat(homework.run("grade", sample("distance-norm/wrong/squared")))
        .contains("This is the square of the norm. The problem asks for the norm itself.\n")
        .endsWith("0 of %d points\n".formatted(TOTAL));
  }

  @Test
  void theGradingIsChecked() throws Exception {
    assertThat(homework.run("check"))
        .containsPattern("9\\.5 newTotals +2 +36 +3 +3 +exact +[0-9e.-]+\n")
        .containsPattern("9\\.6 norm +1 +36 +1 +1 +exact +[0-9e.-]+\n")
        .containsPattern("9\\.6 gradient +2 +36 +1 +1 +exact +[0-9e.-]+\n")
        .endsWith("All is well: this can be uploaded.\n");
  }

  /** The kit says of an added problem what it checked, and no more. */
  @Test
  void theKitChecksSizesAndClaimsNoMore() throws Exception {
    assertThat(homework.check(1, project.resolve(SAMPLES).resolve("distance-norm/wrong/squared")))
        .containsPattern("9\\.6\\.1 +norm +norm of a difference +only sizes checked\n")
        .containsPattern("9\\.6\\.3 +gradient +gradient for random matrices +only sizes checked\n")
        .containsIgnoringWhitespaces(
            "9.5.1, 9.5.2, 9.6.1, 9.6.2, 9.6.3: only the sizes of the answers were checked, and"
                + " that the same call returns the same. The numbers were not checked, and may be"
                + " wrong.")
        .endsWith("--seed a seed for tests\n");
  }

  /** Of the wrong sample, which is a copy of the right one, the lines count that differ. */
  @Test
  void aProblemLike31TakesFewerThan60LinesOfTheInstructorsOwn(TestReporter reporter)
      throws IOException {
    GIVEN.put(WRONG, code(OWN.resolve(RIGHT)));
    List<String> own = new ArrayList<>();
    for (Path file : files(OWN)) {
      List<String> lines = new ArrayList<>(code(file));
      GIVEN.get(OWN.relativize(file)).forEach(lines::remove);
      own.addAll(lines);
    }
    reporter.publishEntry("lines of the instructor's own", String.valueOf(own.size()));
    assertThat(own)
        .contains("double norm(double[][] a, double[][] x);", "return sum;")
        .hasSizeBetween(40, 59);
  }
}
