package plumbline.kit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import plumbline.problem.Assignment;
import plumbline.problem.Case;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Test;

/** The kit's program: streams and exit codes. */
public final class Kit {
  /** All checks passed. */
  static final int PASSED = 0;

  /** A check failed, or the user has to change something on the command line. */
  static final int FAILED = 1;

  /** The kit, or the machine it runs on, is at fault. */
  static final int FAULT = 2;

  private static final OptionSpec HELP =
      OptionSpec.builder("-h", "--help")
          .usageHelp(true)
          .description("Print this, and check nothing.")
          .build();

  private static final String AGAIN = "the first case once more";

  private Kit() {}

  /**
   * Checks a folder and ends the program with its exit code.
   *
   * @param assignment what to check, with {@link Definitions} for references
   * @param arguments the command line
   */
  public static void main(Assignment assignment, String[] arguments) {
    Locale.setDefault(Locale.ROOT); // texts are the same wherever they are made
    PrintStream out = Terminal.stream(new FileOutputStream(FileDescriptor.out));
    PrintStream err = Terminal.stream(new FileOutputStream(FileDescriptor.err));
    CommandLine line = new CommandLine(new CheckCommand(assignment, out));
    line.getCommandSpec().addOption(HELP);
    int code =
        line.setOut(new PrintWriter(out, true, Terminal.charset()))
            .setErr(new PrintWriter(err, true, Terminal.charset()))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
            .setParameterExceptionHandler(Failures::usage)
            .setExecutionExceptionHandler(Failures::execution)
            .execute(arguments);
    System.exit(code);
  }

  /**
   * The same assignment, in which the first case of every test is asked again after the others, so
   * that answers which depend on earlier calls are found.
   *
   * @param assignment an assignment
   * @return the same with one more case in each test, and all of it visible
   */
  public static Assignment askingTwice(Assignment assignment) {
    return new Assignment(
        assignment.title(),
        assignment.problems().stream()
            .map(problem -> problem.withParts(Kit::askingTwice))
            .toList());
  }

  static boolean isAskedAgain(Case asked) {
    return asked.label().equals(AGAIN);
  }

  /**
   * The same problem, of which the kit checks only what it can without knowing the numbers, and
   * says so: the sizes of answers, that they are finite, and that the same call returns the same.
   *
   * @param problem a problem whose methods return numbers, or arrays of these; its reference
   *     returns any numbers, as many as wanted
   * @return the same with other checkers
   */
  public static Problem sizesOnly(Problem problem) {
    return problem.withParts(
        part ->
            new Part(part.method(), new SizesOnly(part.checker()), part.measure(), part.tests()));
  }

  private static Part askingTwice(Part part) {
    List<Test> tests =
        part.tests().stream()
            .map(test -> Test.of(test.title(), test.points(), test.cases().thenAgain(1, AGAIN)))
            .toList();
    return new Part(part.method(), part.checker(), part.measure(), tests);
  }
}
