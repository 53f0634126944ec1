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

  /** A mistake on the command line, or in what it names. */
  static int usage(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(mistake.getMessage());
    err.println("Try: run_autograder " + subcommand(command) + "--help");
    return Main.USAGE;
  }

  private static String subcommand(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  /** Anything else is the grader's fault, or its machine's. */
  static int execution(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof ParameterException mistake) {
      return usage(mistake, new String[0]);
    }
    if (fault instanceof SourceException) {
      return usage(new ParameterException(command, fault.getMessage()), new String[0]);
    }
    PrintWriter err = command.getErr();
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
