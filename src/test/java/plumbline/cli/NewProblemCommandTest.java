package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem is added to a copy of the sources, built there, graded and checked. */
class NewProblemCommandTest {
  private static final long TOTAL = 25 + Math.round(Homework3.assignment().points());
  private static final String HOME = "plumbline.home";

  /** Without other samples, which are checked elsewhere. */
  private static final List<String> SOURCES =
      List.of("src/main/java/ece417", "reference", "src/kit");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final String homeBefore = System.getProperty(HOME);

  @TempDir private Path project;

  @BeforeEach
  void copyTheHomework() throws IOException {
    for (String source : SOURCES) {
      copy(Path.of(source), project.resolve(source));
    }
    System.setProperty(HOME, project.toString());
  }

  @AfterEach
  void restoreHome() {
    if (homeBefore == null) {
      System.clearProperty(HOME);
    } else {
      System.setProperty(HOME, homeBefore);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  private int run(String... arguments) {
    return Main.run(arguments, Map.of(), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void whatIsAddedIsGradedAndCheckedAtOnce() throws Exception {
    assertThat(run("new-problem", "9.5", "RowTotals")).isEqualTo(Main.OK);
    String classes = build();
    assertThat(start(classes, "grade", sample("right/loops")))
        .containsPattern("9\\.5\\.1 +rowTotals of special matrices +passed +10 of 10\n")
        .containsPattern("9\\.5\\.2 +rowTotals of random matrices +passed +15 of 15\n")
        .endsWith("25 of %d points\n".formatted(TOTAL));
    assertThat(start(classes, "grade", sample("wrong/first-entry-left-out")))
        .contains(
            "  hint:\n    The first entry of each row is missing in its sum. Where does your loop"
                + " begin?\n")
        .endsWith("0 of %d points\n".formatted(TOTAL));
    assertThat(start(classes, "check"))
        .containsPattern("9\\.5 rowTotals +2 +36 +3 +3 +exact +[0-9e.-]+\n")
        .endsWith("All is well: this can be uploaded.\n");
  }

  private String sample(String name) {
    return project.resolve("src/test/resources/submissions/row-totals").resolve(name).toString();
  }

  @Test
  void saysWhatItMadeAndWhatComesNext() throws IOException {
    assertThat(run("new-problem", "9.5", "RowTotals", "--points", "10")).isEqualTo(Main.OK);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Made problem 9.5, RowTotals, and registered it in
              src/main/java/ece417/hw3/grading/Homework3.java
            It adds the sums of a matrix's rows until you change it, in this order:
              src/main/java/ece417/hw3/RowTotals.java
              src/main/java/ece417/hw3/problems/RowTotalsProblem.java
              reference/ece417/hw3/reference/RowTotalsReference.java
              reference/ece417/hw3/mistakes/RowTotalsMistakes.java
              src/kit/src/MyRowTotals.java
              src/test/resources/submissions/row-totals/right/loops/MyRowTotals.java
              src/test/resources/submissions/row-totals/wrong/first-entry-left-out/MyRowTotals.java

            Next:
              ./setup.sh                builds it
              ./run_autograder check    proves that its grading works
            After each change run both again, and mvn verify in the end.
            It adds 10 points to the homework: tell Gradescope the new total, or change the
            points of the tests.
            """);
    assertThat(project.resolve("src/main/java/ece417/hw3/problems/RowTotalsProblem.java"))
        .content()
        .contains("special matrices\", 4, special()", "random matrices\", 6, random()");
  }

  @Test
  void aProblemMoreThanOneCanBeAdded() throws IOException {
    run("new-problem", "9.5", "RowTotals");
    assertThat(run("new-problem", "9.6", "DiscreteCosineTransformation")).isEqualTo(Main.OK);
    assertThat(project.resolve(NewProblem.DECLARATION))
        .content()
        .endsWith(
            """
                        RowTotalsProblem.with(new RowTotalsReference()).withMistakes(RowTotalsMistakes::all),
                        DiscreteCosineTransformationProblem.with(new DiscreteCosineTransformationReference())
                            .withMistakes(DiscreteCosineTransformationMistakes::all)));
              }
            }
            """);
    assertThat(project.resolve("src/test/resources/submissions/discrete-cosine-transformation"))
        .isDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9.5|FrobeniusNorm|There is a src/main/java/ece417/hw3/FrobeniusNorm.java already."
            + " Nothing was changed.",
        "3.4|RowTotals|Problem 3.4 is in MaxPoolingFilterProblem.java already. Nothing was changed.",
        "9.5|rowTotals|A name is like RowSums, and not rowTotals.",
        "9.5|Row-Sums|A name is like RowSums, and not Row-Sums.",
        "9.5|Math|A name is like RowSums, and not Math.",
        "9.5/1|RowTotals|A number is like 3.5, and not 9.5/1."
      })
  void refusesAndChangesNothing(String number, String name, String why) throws IOException {
    List<String> before = contents();
    assertThat(run("new-problem", number, name)).isEqualTo(Main.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(why + "\nTry: run_autograder new-problem --help\n");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Path samples = Files.createDirectories(project.resolve("src/test/resources/submissions"));
    Files.writeString(samples.resolve("row-totals"), "in the way");
    List<String> before = contents();
    assertThat(run("new-problem", "9.5", "RowTotals")).isEqualTo(Main.FAULT);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void refusesADeclarationThatItDoesNotUnderstand() throws IOException {
    Files.writeString(project.resolve(NewProblem.DECLARATION), "class Homework3 {}\n");
    List<String> before = contents();
    assertThat(run("new-problem", "9.5", "RowTotals")).isEqualTo(Main.USAGE);
    assertThat(contents()).isEqualTo(before);
  }

  private List<String> contents() throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      List<String> contents = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(file + " " + Arrays.hashCode(Files.readAllBytes(file)));
      }
      return contents;
    }
  }

  /**
   * Compiles the homework as it is now, and gives its interfaces to the worker: what the build
   * does, without Maven.
   *
   * @return the class path
   */
  private String build() throws Exception {
    Path classes = Files.createDirectories(project.resolve("target/classes"));
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-parameters", "-nowarn", "-d", classes.toString()));
    for (String sources : List.of("src/main/java", "reference")) {
      try (Stream<Path> files = Files.walk(project.resolve(sources))) {
        files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
      }
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();
    Path worker = project.resolve("target/worker");
    copy(Path.of(System.getProperty("plumbline.worker.home")), worker);
    String contract = "ece417/hw3/RowTotals.class";
    String jar = worker.resolve("plumbline-worker.jar").toString();
    java.util.spi.ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, "uf", jar, "-C", classes.toString(), contract);
    return classes + File.pathSeparator + System.getProperty("java.class.path");
  }

  private String start(String classes, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dplumbline.home=" + project, "-cp", classes));
    command.add("-Dplumbline.worker.home=" + project.resolve("target/worker"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--seed", "a seed for tests"));
    Path errors = project.resolve("errors");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return printed;
  }
}
