package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import plumbline.engine.Grade;
import plumbline.gradescope.Metadata;
import plumbline.gradescope.Results;
import plumbline.sandbox.Sandbox;

/** {@code run_autograder}: Gradescope's entry point. */
@Command(
    name = "run_autograder",
    mixinStandardHelpOptions = true,
    version = "Plumbline 1.0.0",
    description = {
      "Grades numerical homework in Java.",
      "Without a command: grades /autograder/submission and writes"
          + " /autograder/results/results.json, as Gradescope wants it. AUTOGRADER_ROOT names"
          + " another root folder."
    },
    footer = {
      "",
      "Exit codes: 0 graded, 1 something to change in the command line, 2 a fault of the grader"
          + " or of the machine; then no score is written."
    })
final class GradescopeCommand implements Callable<Integer> {
  private final Map<String, String> environment;
  private final PrintStream out;

  @Mixin private final GradingOptions options;

  GradescopeCommand(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.options = new GradingOptions(environment);
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Path root = Path.of(environment.getOrDefault("AUTOGRADER_ROOT", "/autograder"));
    Path submission = root.resolve("submission");
    Path results = root.resolve("results");
    for (Path folder : List.of(submission, results)) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException(
            "There is no folder %s. Without a command this is Gradescope's entry point; to grade a folder of your own: run_autograder grade DIR"
                .formatted(folder));
      }
    }
    Path metadata = root.resolve("submission_metadata.json");
    Sandbox.hide(List.of(root.resolve("source"), submission, results, metadata));
    Path file = results.resolve("results.json");
    Files.deleteIfExists(file);
    Grade grade = options.grade(submission);
    Results.write(grade.saying(Metadata.read(metadata).remarks(grade)), file);
    out.println("Graded: " + grade.total() + ".");
    return Main.OK;
  }
}
