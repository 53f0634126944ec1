package plumbline.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.engine.Grade;
import plumbline.problem.Assignment;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Seed;

/** Proves what an instructor wants to be sure of before an assignment is uploaded. */
public final class Check {
  /** Grades an upload as it would be graded in earnest. */
  public interface Grading {
    /**
     * Grades one upload.
     *
     * @param upload a folder
     * @return its grade
     * @throws IOException if it cannot be read
     */
    Grade grade(Path upload) throws IOException;
  }

  private final Assignment assignment;
  private final Seed seed;

  /**
   * A check.
   *
   * @param assignment what to check
   * @param seed where the inputs come from
   */
  public Check(Assignment assignment, Seed seed) {
    this.assignment = assignment;
    this.seed = seed;
  }

  /**
   * Checks everything.
   *
   * @param grading grades the stubs and the samples
   * @param folder an empty folder to write the stubs to
   * @param samples right submissions, each for one problem or more; may be empty
   * @return what was found
   * @throws IOException if a file cannot be written or read
   */
  public CheckResult run(Grading grading, Path folder, List<Path> samples) throws IOException {
    Findings findings = new Findings();
    Map<String, Double> margins = new LinkedHashMap<>();
    for (Path sample : samples) {
      SampleCheck.ofRight(sample, grading.grade(sample), findings, margins);
    }
    List<CheckResult.Row> rows = new ArrayList<>();
    for (Problem problem : assignment.problems()) {
      Rehearsal rehearsal = new Rehearsal(problem, seed, findings);
      for (Part part : problem.parts()) {
        String method = problem.number() + " " + part.method();
        rows.add(rehearsal.row(part, margins.getOrDefault(method, Double.NaN)));
      }
    }
    StubKit.write(assignment, folder);
    SampleCheck.ofStubs(grading.grade(folder), findings);
    return new CheckResult(rows, samples.size(), findings.faults(), findings.notes());
  }
}
