package plumbline.kit;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What is printed when nothing can be checked, and with which code the program ends. */
final class Failures {
  private Failures() {}

  /** A mistake on the command line, or in what it names. */
  static int usage(ParameterException mistake, String[] arguments) {
    PrintWriter err = mistake.getCommandLine().getErr();
    err.println(mistake.getMessage());
    err.println("Try: " + mistake.getCommandLine().getCommandName() + " --help");
    return Kit.FAILED;
  }

  /** Anything else is the kit's fault, or its machine's. */
  static int execution(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof ParameterException mistake) {
      return usage(mistake, new String[0]);
    }
    PrintWriter err = command.getErr();
    err.println("Nothing was checked, because the kit itself failed. That says nothing about your");
    err.println(
        "code, and you can upload it all the same. Please report this to the course staff:");
    fault.printStackTrace(err);
    return Kit.FAULT;
  }
}
