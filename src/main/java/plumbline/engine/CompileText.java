package plumbline.engine;

import java.util.List;
import plumbline.problem.Problem;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.Found;

/** The words for what compiling brought to light. */
final class CompileText {
  /** Errors shown; those after the first few are mostly consequences of them. */
  private static final int MOST_ERRORS = 5;

  private CompileText() {}

  /** Why there is nothing to call, and what to do about it. */
  static String notCallable(Problem problem, Found found) {
    String contract = problem.contractName();
    String names = String.join(", ", found.names());
    return switch (found.status()) {
      case FOUND -> throw new IllegalArgumentException("it can be called");
      case MISSING ->
          "No class that implements %s was found. Write a class with \"implements %s\" and upload its .java file."
              .formatted(contract, contract);
      case NOT_DECLARED ->
          "%s has the methods of %s, but does not say so. Add \"implements %s\" to the class."
              .formatted(names, contract, problem.contract().type().getName());
      case LOCAL ->
          "Within %s, a class that has no name or stands in a method implements %s, but nobody else can create such a class. Move it into a class of its own with \"implements %s\"."
              .formatted(names, contract, contract);
      case ABSTRACT ->
          "%s cannot be created, because it is abstract or an interface. Write a class that is not abstract and implements %s."
              .formatted(names, contract);
      case AMBIGUOUS ->
          "More than one class implements %s: %s. Upload only the one that you want to be graded."
              .formatted(contract, names);
      case BROKEN ->
          "Your implementation of %s does not compile. %s"
              .formatted(contract, errors(found.diagnostics()));
    };
  }

  /** The compiler's own messages, first ones first, with line and caret. */
  static String errors(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "Compile it on your machine to see the errors.";
    }
    StringBuilder text = new StringBuilder("The compiler says:\n");
    diagnostics.stream().limit(MOST_ERRORS).forEach(one -> text.append(error(one)));
    int more = diagnostics.size() - MOST_ERRORS;
    return more > 0
        ? text + "… and " + more + " more. Mend the first ones first.\n"
        : text.toString();
  }

  private static String error(Diagnostic error) {
    String place = error.path().isEmpty() ? "" : error.path() + ":" + error.line() + ": ";
    String text = place + "error: " + error.message().strip() + "\n";
    String line =
        error.sourceLine().isBlank()
            ? ""
            : error.sourceLine() + "\n" + " ".repeat(Math.max(0, error.column() - 1)) + "^\n";
    return "\n" + Quotation.of(text + line);
  }
}
