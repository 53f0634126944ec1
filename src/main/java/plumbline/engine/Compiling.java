package plumbline.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.problem.Assignment;
import plumbline.problem.Problem;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.Found;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.SourceFile;
import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Allowance;
import plumbline.sandbox.Answer;
import plumbline.sandbox.Sandbox;
import plumbline.sandbox.Worker;

/**
 * Turns a submission's sources into a program for each problem. All are compiled at once; if that
 * exhausts a limit, each problem is compiled alone in a worker of its own, so that a source which
 * the compiler cannot cope with costs only the problems that need it.
 */
final class Compiling {
  /** Class files and diagnostics; a worker that compiles has run no student code yet. */
  private static final int LARGEST_REPLY = 16 << 20;

  private static final String BEYOND_LIMITS =
      "compiling took more time or memory than any ordinary source needs; look for deeply nested"
          + " or generated code";

  private final Assignment assignment;
  private final Sandbox sandbox;
  private final Settings settings;

  Compiling(Assignment assignment, Sandbox sandbox, Settings settings) {
    this.assignment = assignment;
    this.sandbox = sandbox;
    this.settings = settings;
  }

  /** Compiles in a worker that is dead afterwards only if a limit was exhausted. */
  List<Program> compile(List<SourceFile> sources, Worker worker) {
    Answer answer = ask(assignment.problems(), sources, worker);
    if (answer instanceof Answer.Replied replied) {
      return programs(assignment.problems(), sources, (Reply.Compiled) replied.reply());
    }
    requireStudentsFault((Answer.Ended) answer);
    return assignment.problems().stream().map(problem -> alone(problem, sources)).toList();
  }

  private Program alone(Problem problem, List<SourceFile> sources) {
    try (Worker worker = sandbox.start(Role.COMPILE)) {
      Answer answer = ask(List.of(problem), sources, worker);
      if (answer instanceof Answer.Replied replied) {
        return programs(List.of(problem), sources, (Reply.Compiled) replied.reply()).get(0);
      }
      return beyondLimits(problem, sources, (Answer.Ended) answer);
    }
  }

  private Answer ask(List<Problem> problems, List<SourceFile> sources, Worker worker) {
    List<String> contracts =
        problems.stream().map(problem -> problem.contract().type().getName()).toList();
    TimeLimits limits = settings.limits();
    Allowance allowance = worker.allow(limits.compileCpu(), limits.compileWait());
    Request.Compile request = new Request.Compile(contracts, sources, settings.salvage());
    return worker.ask(request, allowance, LARGEST_REPLY);
  }

  private static List<Program> programs(
      List<Problem> problems, List<SourceFile> sources, Reply.Compiled compiled) {
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      Found found = compiled.found().get(i);
      Map<String, byte[]> classes =
          found.classSet() < 0 ? Map.of() : compiled.classSets().get(found.classSet());
      programs.add(new Program(problems.get(i), classes, found, sources));
    }
    return programs;
  }

  private static Program beyondLimits(
      Problem problem, List<SourceFile> sources, Answer.Ended ended) {
    requireStudentsFault(ended);
    Diagnostic diagnostic = new Diagnostic("", 0, 0, BEYOND_LIMITS, "");
    Found found = new Found(Found.Status.BROKEN, -1, "", List.of(), List.of(diagnostic));
    return new Program(problem, Map.of(), found, sources);
  }

  /** A source can exhaust the compiler or crash it; that it ends otherwise is our own fault. */
  private static void requireStudentsFault(Answer.Ended ended) {
    switch (ended.how()) {
      case CPU_TIME, WAITED, MEMORY, CRASH -> {}
      default ->
          throw new IllegalStateException(
              "the compiling worker ended: " + ended.how() + ", " + ended.detail());
    }
  }
}
