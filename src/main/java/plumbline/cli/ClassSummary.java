package plumbline.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import plumbline.report.ClassReport;
import plumbline.report.ClassReport.Row;
import plumbline.report.ClassReport.State;

/** The last lines of a command that wrote a class's results. */
final class ClassSummary {
  private static final int MOST_NAMED = 20;

  private final PrintStream out;

  ClassSummary(PrintStream out) {
    this.out = out;
  }

  /** Prints what became of the class, and says with which code the command ends. */
  int print(ClassReport report, Path folder) {
    long graded = report.rows().stream().filter(Row::hasScore).count();
    out.println("Graded: " + graded + " of " + report.rows().size() + ". See " + folder + ".");
    name(State.REFUSED, report);
    name(State.MISSING, report);
    name(State.PENDING, report);
    boolean failed = name(State.FAILED, report);
    if (failed) {
      out.println("Those have no score. failures.csv says why; the same command tries them again.");
    }
    return failed ? Main.FAULT : Main.OK;
  }

  private boolean name(State state, ClassReport report) {
    List<String> ids =
        report.rows().stream().filter(row -> row.state() == state).map(Row::id).toList();
    if (!ids.isEmpty()) {
      String more = ids.size() > MOST_NAMED ? ", …" : "";
      out.println(
          state.words()
              + ": "
              + ids.size()
              + " ("
              + String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())))
              + more
              + ")");
    }
    return !ids.isEmpty();
  }
}
