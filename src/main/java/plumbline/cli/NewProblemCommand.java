package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run_autograder new-problem 3.5 RowSums}: adds a problem to a copy of the homework. */
@Command(
    name = "new-problem",
    mixinStandardHelpOptions = true,
    description = {
      "Add a problem to the homework, in the sources that this run_autograder lies in: interface,"
          + " reference, known mistakes, cases, samples, and its stub and checks in the students'"
          + " kit.",
      "What is added works: it is graded, checked and tested at once. Change it into your problem."
          + " Nothing that exists is overwritten."
    })
final class NewProblemCommand implements Callable<Integer> {
  private static final int LEAST_POINTS = 2;

  private final PrintStream out;

  @Parameters(
      index = "0",
      paramLabel = "NUMBER",
      description = "The problem's number in the homework, such as 3.5.")
  private String number;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "The name of the interface that students implement, such as RowSums.")
  private String name;

  @Option(
      names = "--points",
      paramLabel = "N",
      defaultValue = "25",
      description = "What it is worth, 2 or more. Default: ${DEFAULT-VALUE}.")
  private int points;

  NewProblemCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    require(number.matches("[0-9]+(\\.[0-9]+)*"), "A number is like 3.5, and not " + number + ".");
    require(
        name.matches("[A-Z][A-Za-z0-9]*") && SourceVersion.isName(name) && !isInJavaLang(),
        "A name is like RowSums, and not " + name + ".");
    require(points >= LEAST_POINTS, "A problem is worth 2 points or more.");
    try {
      Path project = Path.of(System.getProperty("plumbline.home", "."));
      print(new NewProblem(number, name, points).addTo(project));
      return Main.OK;
    } catch (NewProblem.Refused refused) {
      throw new UsageException(refused.getMessage() + " Nothing was changed.", refused);
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new UsageException(otherwise);
    }
  }

  /** Such a name would hide Java's own from the other interfaces. */
  private boolean isInJavaLang() {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private void print(List<Path> files) {
    out.println("Made problem %s, %s, and registered it in".formatted(number, name));
    out.println("  " + NewProblem.GRADING.file());
    out.println("  " + NewProblem.KIT.file());
    out.println("It adds the sums of a matrix's rows until you change it, in this order:");
    files.forEach(file -> out.println("  " + file));
    out.print(
        """

        Next:
          ./setup.sh                builds it
          ./run_autograder check    proves that its grading works
        After each change run both again, and mvn spotless:apply verify in the end.
        It adds %d points to the homework: tell Gradescope the new total, or change the
        points of the tests.
        The students' kit checks the sizes of its answers, and that the same call returns
        the same, but NOT the numbers, and tells students so, until you write what they
        have to be into %sProperties.java.
        """
            .formatted(points, name));
  }
}
