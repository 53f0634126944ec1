package plumbline.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;
import plumbline.problem.Question;
import plumbline.problem.Visibility;
import plumbline.protocol.Found;
import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Sandbox;
import plumbline.sandbox.Worker;
import plumbline.submission.Contracts;
import plumbline.submission.Submission;

/** Grades submissions: an upload in, a {@link Grade} out. */
public final class Grader {
  private final Assignment assignment;
  private final Sandbox sandbox;
  private final Settings settings;
  private final SharedCompiler compiler;

  /**
   * A grader of single submissions.
   *
   * @param assignment what to grade
   * @param sandbox where workers come from
   * @param settings what the instructor chose
   */
  public Grader(Assignment assignment, Sandbox sandbox, Settings settings) {
    this(assignment, sandbox, settings, null);
  }

  private Grader(
      Assignment assignment, Sandbox sandbox, Settings settings, SharedCompiler compiler) {
    this.assignment = assignment;
    this.sandbox = sandbox;
    this.settings = settings;
    this.compiler = compiler;
  }

  /**
   * A grader of many submissions, for one thread. They are compiled by one worker, which stays warm
   * and runs nothing; each is run by workers of its own.
   *
   * @param assignment what to grade
   * @param sandbox where workers come from
   * @param settings what the instructor chose
   * @return the grader
   */
  public static Grader ofMany(Assignment assignment, Sandbox sandbox, Settings settings) {
    return new Grader(assignment, sandbox, settings, new SharedCompiler(sandbox));
  }

  /**
   * Grades one submission. When it returns, no worker of this submission is alive.
   *
   * @param upload the folder with what the student uploaded
   * @return what it came to, whatever the upload is
   * @throws IOException if there is no upload at this path, or it cannot be opened
   * @throws plumbline.sandbox.SandboxException if no worker can be started or locked in
   * @throws IllegalStateException if the grader itself is at fault
   */
  public Grade grade(Path upload) throws IOException {
    long start = System.nanoTime();
    // the worker warms up while the upload is read
    Role role = compiler == null ? Role.COMPILE_AND_RUN : Role.RUN;
    try (Worker worker = sandbox.start(role)) {
      Submission submission = Submission.collect(upload, Contracts.of(contractTypes()));
      boolean wholeLibrary = RareLibrary.mayBeNeededBy(submission.sources());
      worker.prepare(wholeLibrary);
      List<Program> programs =
          new Compiling(assignment, sandbox, settings)
              .compile(submission.sources(), compiler == null ? worker : compiler.next());
      List<TestGrade> tests = judge(programs, wholeLibrary, worker, start);
      List<String> remarks = Remarks.of(submission, programs, sandbox.level());
      return new Grade(assignment, tests, remarks, sandbox.level(), since(start));
    }
  }

  /**
   * Calls one case of one submission, alone and in a new instance, as if its test were visible.
   *
   * @param upload the folder with what the student uploaded
   * @param entry the test
   * @param index which of its cases, from 1
   * @return what came of it
   * @throws IOException if there is no upload at this path, or it cannot be opened
   * @throws plumbline.sandbox.SandboxException if no worker can be started or locked in
   * @throws IllegalStateException if the grader itself is at fault
   */
  public Replay replay(Path upload, Assignment.Entry entry, int index) throws IOException {
    Question question = entry.question(index, settings.seed());
    String id = question.asked().id();
    try (Worker worker = sandbox.start(Role.COMPILE_AND_RUN)) {
      Submission submission = Submission.collect(upload, Contracts.of(contractTypes()));
      Program program =
          new Compiling(assignment, sandbox, settings)
              .compile(submission.sources(), worker).stream()
                  .filter(one -> one.problem().number().equals(entry.problem().number()))
                  .findFirst()
                  .orElseThrow();
      if (!program.isCallable()) {
        TestGrade nothing = notCallable(entry, program);
        return new Replay(id, nothing.outcome(), nothing.explanation(), "");
      }
      try (Bench bench = new Bench(sandbox, settings, contractNames(), true, worker)) {
        Verdict verdict = bench.replay(entry.shown(Visibility.VISIBLE), program, index);
        String text = javaProgram(question, program);
        return new Replay(id, verdict.outcome(), verdict.explanation(), text);
      }
    }
  }

  private static String javaProgram(Question question, Program program) {
    return JavaProgram.of(question, program.found().implementation(), program.sources());
  }

  private List<TestGrade> judge(
      List<Program> programs, boolean wholeLibrary, Worker worker, long start) {
    List<TestGrade> tests = new ArrayList<>();
    try (Bench bench = new Bench(sandbox, settings, contractNames(), wholeLibrary, worker)) {
      for (Program program : programs) {
        for (Assignment.Entry entry : Assignment.entries(program.problem())) {
          tests.add(judge(entry, program, bench, start));
        }
      }
    }
    return tests;
  }

  private TestGrade judge(Assignment.Entry entry, Program program, Bench bench, long start) {
    if (!program.isCallable()) {
      return notCallable(entry, program);
    }
    Duration left = settings.limits().run().minus(since(start));
    if (left.isNegative() || left.isZero()) {
      return new TestGrade(
          entry,
          Outcome.NOT_RUN,
          new Endings(settings.limits()).late(),
          Evidence.NONE,
          Duration.ZERO);
    }
    Verdict verdict = bench.judge(entry, program, left);
    return new TestGrade(
        entry, verdict.outcome(), verdict.explanation(), verdict.evidence(), verdict.cpu());
  }

  private static TestGrade notCallable(Assignment.Entry entry, Program program) {
    Outcome outcome =
        program.found().status() == Found.Status.BROKEN ? Outcome.COMPILE : Outcome.MISSING;
    String why = CompileText.notCallable(program.problem(), program.found());
    return new TestGrade(entry, outcome, why, Evidence.NONE, Duration.ZERO);
  }

  private List<Class<?>> contractTypes() {
    List<Class<?>> types = new ArrayList<>();
    assignment.problems().forEach(problem -> types.add(problem.contract().type()));
    return types;
  }

  private List<String> contractNames() {
    return contractTypes().stream().map(Class::getName).toList();
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
