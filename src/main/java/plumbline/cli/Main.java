package plumbline.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program: streams and exit codes. */
public final class Main {
  /** It worked, whatever the grade. */
  static final int OK = 0;

  /** The user has to change something. */
  static final int USAGE = 1;

  /** The grader, or the machine it runs on, is at fault; nobody's points are lost. */
  static final int FAULT = 2;

  private Main() {}

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT); // texts are the same wherever they are made
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, System.getenv(), out, err));
  }

  /** Runs a command. */
  static int run(
      String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    return new CommandLine(new GradescopeCommand(environment, out))
        .addSubcommand(new GradeCommand(environment, out))
        .addSubcommand(new CheckCommand(environment, out))
        .addSubcommand(new ReplayCommand(environment, out))
        .addSubcommand(new BatchCommand(environment, out, err))
        .addSubcommand(new MergeCommand(out))
        .addSubcommand(new CompareCommand(out))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution)
        .execute(arguments);
  }
}
