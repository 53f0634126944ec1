package plumbline.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.engine.Replay;
import plumbline.problem.Assignment;

/** {@code run_autograder replay DIR --case 3.1.3/17}: calls one case once more. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Call one case of one submission, alone, and print what came of it, even if its test is"
          + " hidden. The inputs are those of a grading with the same seed."
    })
final class ReplayCommand implements Callable<Integer> {
  private final PrintStream out;

  @Mixin private final GradingOptions options;

  @Parameters(paramLabel = "DIR", description = "The folder (or archive, or file) to call.")
  private Path upload;

  @Option(
      names = "--case",
      paramLabel = "ID",
      required = true,
      description = "The case, as the text of a failed test names it, such as 3.1.3/17.")
  private String id;

  @Option(
      names = "--as-java",
      description = {
        "Print a class Replay whose main makes the call, for the IDE that has the student's files."
            + " It holds the inputs and a right answer in full."
      })
  private boolean asJava;

  ReplayCommand(Map<String, String> environment, PrintStream out) {
    this.options = new GradingOptions(environment);
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    options.requireReadable(upload, "call");
    List<Assignment.Entry> entries = GradingOptions.assignment().entries();
    for (Assignment.Entry entry : entries) {
      for (int index = 1; index <= entry.test().cases().size(); index++) {
        if (id.equals(entry.number() + "/" + index)) {
          return replay(entry, index);
        }
      }
    }
    throw new UsageException("There is no case " + id + ". The cases are " + range(entries) + ".");
  }

  private static String range(List<Assignment.Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                "%s/1 to %s/%d"
                    .formatted(entry.number(), entry.number(), entry.test().cases().size()))
        .collect(joining(",\n"));
  }

  private int replay(Assignment.Entry entry, int index) throws IOException {
    Replay replay = options.run(grader -> grader.replay(upload, entry, index));
    if (!asJava) {
      out.println(replay.explanation().stripTrailing());
    } else if (replay.program().isEmpty()) {
      throw new UsageException(replay.explanation());
    } else {
      out.print(replay.program());
    }
    return Main.OK;
  }
}
