package plumbline.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plumbline.protocol.SourceFile;

/**
 * What a student handed in, as far as it is graded.
 *
 * @param sources the source files to compile, each under a path of its own, those further up first;
 *     no two have the same text
 * @param notes what the student should know about the upload
 */
public record Submission(List<SourceFile> sources, List<Note> notes) {
  /** Refuses null. */
  public Submission {
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }

  /**
   * Collects what was uploaded. Whatever the student did, this returns; an upload without any
   * source gives a submission without sources, with a note that says what to do.
   *
   * @param upload the folder it was put into, or one file, which may be an archive; trusted, while
   *     nothing inside it is
   * @param contracts the interfaces that students are given
   * @return the submission
   * @throws IOException if there is no upload at this path, or it cannot be opened
   */
  public static Submission collect(Path upload, Contracts contracts) throws IOException {
    Intake intake = new Intake();
    UploadWalk.visit(upload, intake);
    List<SourceFile> taken = Selection.of(intake, contracts);
    Submission screened = contracts.screen(taken);
    List<Note> notes = new ArrayList<>();
    if (screened.sources().isEmpty()) {
      notes.add(taken.isEmpty() ? NothingFound.in(intake) : NothingFound.butInterfaces());
    }
    notes.addAll(intake.findings().notes());
    notes.addAll(screened.notes());
    return new Submission(screened.sources(), notes);
  }
}
