package plumbline.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.Found;
import plumbline.sandbox.Sandbox;
import plumbline.submission.Submission;

/** What the student is told about the submission as a whole. */
final class Remarks {
  private Remarks() {}

  static List<String> of(Submission submission, List<Program> programs, Sandbox.Level level) {
    List<String> remarks = new ArrayList<>();
    if (level == Sandbox.Level.UNSAFE) {
      remarks.add("Graded WITHOUT a sandbox (--unsafe-no-sandbox): for trying out only.");
    }
    submission.notes().forEach(note -> remarks.add(note.text()));
    List<Diagnostic> errors = notYetTold(programs);
    if (!errors.isEmpty()) {
      remarks.add(
          "Not everything that you uploaded compiles; what does compile was graded. "
              + CompileText.errors(errors));
    }
    return remarks;
  }

  /** The errors besides those that the tests of a broken program show. */
  private static List<Diagnostic> notYetTold(List<Program> programs) {
    Set<Diagnostic> errors = new LinkedHashSet<>();
    programs.forEach(program -> errors.addAll(program.found().diagnostics()));
    programs.stream()
        .filter(program -> program.found().status() == Found.Status.BROKEN)
        .forEach(program -> errors.removeAll(program.found().diagnostics()));
    return List.copyOf(errors);
  }
}
