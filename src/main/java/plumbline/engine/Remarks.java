package plumbline.engine;

import java.util.ArrayList;
import java.util.HashSet;
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

  /** The errors in code that is graded, and in files that nothing else is told about. */
  private static List<Diagnostic> notYetTold(List<Program> programs) {
    Set<Diagnostic> errors = new LinkedHashSet<>();
    Set<String> paths = new HashSet<>();
    for (Program program : programs) {
      List<Diagnostic> own = program.found().diagnostics();
      if (program.isCallable()) {
        errors.addAll(own);
      }
      if (program.isCallable() || program.found().status() == Found.Status.BROKEN) {
        own.forEach(error -> paths.add(error.path()));
      }
    }
    programs.stream()
        .flatMap(program -> program.found().diagnostics().stream())
        .filter(error -> !paths.contains(error.path()))
        .forEach(errors::add);
    return List.copyOf(errors);
  }
}
