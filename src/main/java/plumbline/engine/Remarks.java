package plumbline.engine;

import java.util.ArrayList;
import java.util.List;
import plumbline.protocol.Diagnostic;
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
    List<Diagnostic> errors =
        programs.stream()
            .filter(Program::isCallable)
            .flatMap(program -> program.found().diagnostics().stream())
            .distinct()
            .toList();
    if (!errors.isEmpty()) {
      remarks.add(
          "Not everything that you uploaded compiles; what does compile was graded. "
              + CompileText.errors(errors));
    }
    return remarks;
  }
}
