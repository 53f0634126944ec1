package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import plumbline.check.Check;
import plumbline.check.CheckReport;
import plumbline.check.CheckResult;

/** {@code run_autograder check}: puts the grading itself to the test. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Put the grading itself to the test before it is uploaded.",
      "The reference must get all points and an empty stub none; every known mistake must fail its"
          + " method and no other and be named as itself; every test must be failed by some known"
          + " mistake. Right samples, the folders src/test/resources/submissions/*/right/*, must"
          + " pass with room to spare."
    },
    footer = {"", "Exit codes: 0 all is well, 1 something is off, 2 the check itself failed."})
final class CheckCommand implements Callable<Integer> {
  private static final String SAMPLES = "src/test/resources/submissions";

  private final PrintStream out;

  @Mixin private final GradingOptions options;

  CheckCommand(Map<String, String> environment, PrintStream out) {
    this.options = new GradingOptions(environment);
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("stubs");
    try {
      CheckResult result =
          new Check(GradingOptions.assignment(), options.seed())
              .run(options::grade, folder, rightSamples());
      out.print(CheckReport.print(result));
      return result.isGood() ? Main.OK : Main.USAGE;
    } finally {
      delete(folder);
    }
  }

  /** None where Plumbline is installed without its tests. */
  private static List<Path> rightSamples() throws IOException {
    Path samples = Path.of(System.getProperty("plumbline.home", "."), SAMPLES);
    if (!Files.isDirectory(samples)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.walk(samples, 3)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> samples.relativize(folder).getNameCount() == 3)
          .filter(folder -> folder.getParent().endsWith("right"))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
