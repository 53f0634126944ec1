package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.engine.Grade;
import plumbline.gradescope.Results;
import plumbline.report.TerminalReport;

/** {@code run_autograder grade DIR}: grades one upload on this machine. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    description = "Grade one submission and print a table.")
final class GradeCommand implements Callable<Integer> {
  private final PrintStream out;

  @Mixin private final GradingOptions options;

  @Parameters(paramLabel = "DIR", description = "The folder (or archive, or file) to grade.")
  private Path upload;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Also write Gradescope's results.json to this file.")
  private Path file;

  GradeCommand(Map<String, String> environment, PrintStream out) {
    this.options = new GradingOptions(environment);
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    options.requireReadable(upload, "grade");
    if (file != null && !Files.isDirectory(folder(file))) {
      throw new UsageException("There is no folder " + folder(file) + " to write to.");
    }
    Grade grade = options.grade(upload);
    if (file != null) {
      Results.write(grade, file);
    }
    out.print(new TerminalReport(Ansi.AUTO).print(grade));
    return Main.OK;
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }
}
