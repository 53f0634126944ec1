package plumbline.cli;

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
    CommandLine line = new CommandLine(new GradescopeCommand(environment, out));
    asked(commands(environment, out, err), arguments)
        .forEach(command -> line.addSubcommand(command.get()));
    return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
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
    commands.put("new-problem", () -> new NewProblemCommand(out));
    return commands;
  }

  /** Those that these arguments can mean: it takes time to add a command, so the rest is not. */
  private static Collection<Supplier<Object>> asked(
      Map<String, Supplier<Object>> commands, String... arguments) {
    if (arguments.length == 0) {
      return List.of();
    }
    Supplier<Object> named = commands.get(arguments[0]);
    return named == null ? commands.values() : List.of(named);
  }
}
