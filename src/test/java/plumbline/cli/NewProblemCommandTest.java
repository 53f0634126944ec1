package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said and written when a problem is added to a copy of the sources. */
class NewProblemCommandTest {
  private static final String HOME = "plumbline.home";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final String homeBefore = System.getProperty(HOME);

  @TempDir private Path project;

  @BeforeEach
  void copyTheHomework() throws IOException {
    HomeworkCopy.in(project);
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

  private int run(String... arguments) {
    return Main.run(arguments, Map.of(), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void saysWhatItMadeAndWhatComesNext() throws IOException {
    assertThat(run("new-problem", "9.5", "NewTotals", "--points", "10")).isEqualTo(Main.OK);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            Made problem 9.5, NewTotals, and registered it in
              src/main/java/ece417/hw3/grading/Homework3.java
              src/main/java/ece417/hw3/kit/Homework3Check.java
            It adds the sums of a matrix's rows until you change it, in this order:
              src/main/java/ece417/hw3/NewTotals.java
              src/main/java/ece417/hw3/problems/NewTotalsProblem.java
              reference/ece417/hw3/reference/NewTotalsReference.java
              reference/ece417/hw3/mistakes/NewTotalsMistakes.java
              src/main/java/ece417/hw3/kit/NewTotalsProperties.java
              src/kit/src/MyNewTotals.java
              src/test/resources/submissions/new-totals/right/loops/MyNewTotals.java
              src/test/resources/submissions/new-totals/wrong/first-entry-left-out/MyNewTotals.java

            Next:
              ./setup.sh                builds it
              ./run_autograder check    proves that its grading works
            After each change run both again, and mvn spotless:apply verify in the end.
            It adds 10 points to the homework: tell Gradescope the new total, or change the
            points of the tests.
            The students' kit checks the sizes of its answers, and that the same call returns
            the same, but NOT the numbers, and tells students so, until you write what they
            have to be into NewTotalsProperties.java.
            """);
    assertThat(project.resolve("src/main/java/ece417/hw3/problems/NewTotalsProblem.java"))
        .content()
        .contains("special matrices\", 4, special()", "random matrices\", 6, random()");
  }

  @Test
  void aProblemMoreThanOneCanBeAdded() throws IOException {
    run("new-problem", "9.5", "NewTotals");
    assertThat(run("new-problem", "9.6", "DiscreteCosineTransformation")).isEqualTo(Main.OK);
    assertThat(project.resolve(NewProblem.KIT.file()))
        .content()
        .endsWith(
            """
                            NewTotalsProperties.problem(),
                            DiscreteCosineTransformationProperties.problem())));
              }
            }
            """);
    assertThat(project.resolve(NewProblem.GRADING.file()))
        .content()
        .endsWith(
            """
                        NewTotalsProblem.with(new NewTotalsReference()).withMistakes(NewTotalsMistakes::all),
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
        "3.4|NewTotals|Problem 3.4 is in MaxPoolingFilterProblem.java already. Nothing was"
            + " changed.",
        "9.5|rowTotals|A name is like RowSums, and not rowTotals.",
        "9.5|Row-Sums|A name is like RowSums, and not Row-Sums.",
        "9.5|Math|A name is like RowSums, and not Math.",
        "9.5/1|NewTotals|A number is like 3.5, and not 9.5/1."
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
    Files.writeString(samples.resolve("new-totals"), "in the way");
    List<String> before = contents();
    assertThat(run("new-problem", "9.5", "NewTotals")).isEqualTo(Main.FAULT);
    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/ece417/hw3/grading/Homework3.java",
        "src/main/java/ece417/hw3/kit/Homework3Check.java"
      })
  void refusesAListOfProblemsThatItDoesNotUnderstand(String list) throws IOException {
    Files.writeString(project.resolve(list), "class Unlike {}\n");
    List<String> before = contents();
    assertThat(run("new-problem", "9.5", "NewTotals")).isEqualTo(Main.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(list + " does not end with the list of problems, as this command expects.");
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
}
