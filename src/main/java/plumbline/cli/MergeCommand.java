package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.batch.Merging;
import plumbline.report.ClassReport.State;

/** {@code run_autograder merge OUT… --out OUT}: joins the shares of several machines. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Join what `batch --shard` wrote on several machines, and say what is missing.",
      "Exit code 2 if anything is."
    })
final class MergeCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(arity = "1..*", paramLabel = "OUT", description = "The folders of the shares.")
  private List<Path> parts;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT",
      description = "The folder to write the whole class to.")
  private Path folder;

  MergeCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Merging.Merged merged = Merging.merge(parts, folder);
    int code = new ClassSummary(out).print(merged.report(), folder);
    List<String> missing = merged.missingShards();
    if (!missing.isEmpty()) {
      out.println("Missing shares: " + String.join(", ", missing));
    }
    boolean pending = merged.report().rows().stream().anyMatch(row -> row.state() == State.PENDING);
    return missing.isEmpty() && !pending ? code : Main.FAULT;
  }
}
