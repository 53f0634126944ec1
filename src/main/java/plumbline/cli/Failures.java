package plumbline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import plumbline.batch.SourceException;
import plumbline.sandbox.SandboxException;

/** What is printed when a command cannot do its work, and with which code the program ends. */
final class Failures {
  private Failures() {}

  /** A mistake on the command line that picocli has found. */
  static int usage(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    return usage(mistake.getMessage(), subcommand(command), command.getErr());
  }

  private static int usage(String message, String subcommand, PrintWriter err) {
    err.println(message);
    err.println("Try: run_autograder " + subcommand + "--help");
    return Main.USAGE;
  }

  private static String subcommand(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  /** What a command has thrown. */
  static int execution(Exception fault, CommandLine command, ParseResult parsed) {
    return execution(fault, subcommand(command), command.getErr());
  }

  /** Anything but a mistake of the user's is the grader's fault, or its machine's. */
  static int execution(Throwable fault, String subcommand, PrintWriter err) {
    if (fault instanceof UsageException || fault instanceof SourceException) {
      return usage(fault.getMessage(), subcommand, err);
    }
    if (fault instanceof SandboxException) {
      err.println("Nothing was graded: " + fault.getMessage());
      return Main.FAULT;
    }
    err.println("Nothing was graded, because Plumbline itself failed. No score was written.");
    err.println("Please report this, and grade again once it is mended:");
    fault.printStackTrace(err);
    return Main.FAULT;
  }
}
