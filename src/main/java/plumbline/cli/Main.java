package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    GradescopeCommand gradescope = new GradescopeCommand(environment, out);
    try {
      // without arguments there is nothing to parse; picocli would take a tenth of all the time
      return arguments.length == 0
          ? gradescope.call()
          : parse(arguments, gradescope, commands(environment, out, err), out, errors);
    } catch (IOException | RuntimeException | Error e) {
      return Failures.execution(e, "", errors);
    }
  }

  private static int parse(
      String[] arguments,
      GradescopeCommand gradescope,
      Map<String, Supplier<Object>> commands,
      PrintStream out,
      PrintWriter err) {
    CommandLine line = new CommandLine(gradescope);
    asked(commands, arguments[0]).forEach(command -> line.addSubcommand(command.get()));
    return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution)
        .execute(arguments);
  }

  private static Map<String, Supplier<Object>> commands(
      Map<String, String> environment, PrintStream out, PrintStream err) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("grade", () -> new GradeCommand(environment, out));
    commands.put("check", () -> new CheckCommand(environment, out));
    commands.put("replay", () -> new ReplayCommand(environment, out));
    commands.put("batch", () -> new BatchCommand(environment, out, err));
    commands.put("merge", () -> new MergeCommand(out));
    commands.put("compare", () -> new CompareCommand(out));
    return commands;
  }

  /** Those that the first argument can mean: it takes time to add a command, so the rest is not. */
  private static Collection<Supplier<Object>> asked(
      Map<String, Supplier<Object>> commands, String first) {
    Supplier<Object> named = commands.get(first);
    return named == null ? commands.values() : List.of(named);
  }
}
