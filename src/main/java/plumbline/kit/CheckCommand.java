package plumbline.kit;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.engine.Grade;
import plumbline.engine.Grader;
import plumbline.engine.Settings;
import plumbline.engine.TimeLimits;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;
import plumbline.problem.Seed;
import plumbline.sandbox.Limits;
import plumbline.sandbox.Sandbox;

/** {@code java -jar hw3-check.jar [DIR]}. */
@Command(
    name = "java -jar hw3-check.jar",
    description = "Check your homework before you upload it.",
    footer = {
      "",
      "Exit code: 0 if all checks passed, 1 if not, 2 if the kit itself failed.",
    })
final class CheckCommand implements Callable<Integer> {
  private static final int SEED_BYTES = 4;

  private final Assignment assignment;
  private final PrintStream out;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder with your .java files; without it, the current one.")
  private Path folder;

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      description = "What the random inputs come from, to get those of an earlier run.")
  private String seed;

  CheckCommand(Assignment assignment, PrintStream out) {
    this.assignment = assignment;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(folder)) {
      throw new ParameterException(spec.commandLine(), "There is no " + folder + " to check.");
    }
    if (seed != null && seed.isBlank()) {
      throw new ParameterException(spec.commandLine(), "The seed is empty.");
    }
    requireCompiler();
    String used = seed == null ? freshSeed() : seed.strip();
    KitReport report = new KitReport(Ansi.AUTO, used);
    print(report.head(assignment.title(), folder));
    Grade grade = grade(new Seed(used));
    print(report.print(grade));
    boolean passed = grade.tests().stream().allMatch(test -> test.outcome() == Outcome.PASSED);
    return passed ? Kit.PASSED : Kit.FAILED;
  }

  private void print(String text) {
    out.print(Terminal.legible(text, Terminal.charset()));
    out.flush();
  }

  private void requireCompiler() {
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "The Java that runs this check has no compiler. Install a JDK, version 17 or newer,\n"
              + "and run the check with the java in its bin folder. This one is in\n"
              + System.getProperty("java.home"));
    }
  }

  private Grade grade(Seed from) throws IOException {
    Settings settings = Settings.of(from, TimeLimits.within(0));
    try (Sandbox sandbox = Sandbox.trusting(ownJar(), Limits.standard())) {
      // no worker goes on when the user stops the check
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
      return new Grader(assignment, sandbox, settings).grade(folder);
    }
  }

  private static Path ownJar() {
    try {
      return Path.of(
          CheckCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the kit's jar has no path", e);
    }
  }

  private static String freshSeed() {
    byte[] bytes = new byte[SEED_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
