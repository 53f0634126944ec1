package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plumbline.batch.ClassBook;
import plumbline.report.Changes;
import plumbline.report.ChangesReport;

/** {@code run_autograder compare OUT1 OUT2}: previews a regrade. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Show whose score changes from one grading to another, by which test, and why.")
final class CompareCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(index = "0", paramLabel = "OUT1", description = "The folder of the first grading.")
  private Path before;

  @Parameters(index = "1", paramLabel = "OUT2", description = "The folder of the second one.")
  private Path after;

  CompareCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Changes changes = Changes.between(ClassBook.read(before), ClassBook.read(after));
    out.print(ChangesReport.print(changes));
    return Main.OK;
  }
}
