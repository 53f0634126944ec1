package plumbline.worker;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblem;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/** The Eclipse compiler's messages; that something is missing, they lead by why it was cut out. */
final class EcjMessages extends DefaultProblemFactory {
  private static final Set<Integer> MISSING =
      Set.of(
          IProblem.AbstractMethodMustBeImplemented,
          IProblem.UndefinedMethod,
          IProblem.UndefinedConstructor,
          IProblem.UnresolvedVariable,
          IProblem.UndefinedName,
          IProblem.UndefinedField);

  private final Cuts cuts;

  EcjMessages(Cuts cuts) {
    super(Locale.ROOT);
    this.cuts = cuts;
  }

  @Override
  public CategorizedProblem createProblem(
      char[] file,
      int id,
      String[] arguments,
      int elaboration,
      String[] messageArguments,
      int severity,
      int start,
      int end,
      int line,
      int column) {
    CategorizedProblem plain =
        super.createProblem(
            file, id, arguments, elaboration, messageArguments, severity, start, end, line, column);
    for (String argument : MISSING.contains(id) ? messageArguments : new String[0]) {
      String reason = cuts.reason(argument.replaceAll("\\(.*", ""));
      if (reason != null) {
        String message = reason + " (" + plain.getMessage() + ")";
        return new DefaultProblem(file, message, id, arguments, severity, start, end, line, column);
      }
    }
    return plain;
  }
}
