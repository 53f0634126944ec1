package plumbline.engine;

import java.time.Duration;
import java.util.Optional;
import plumbline.problem.Assignment;
import plumbline.problem.Case;
import plumbline.problem.Outcome;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.protocol.Contract;
import plumbline.protocol.ProtocolException;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.sandbox.Allowance;
import plumbline.sandbox.Answer;
import plumbline.sandbox.Worker;
import plumbline.tolerance.Comparison;
import plumbline.tolerance.Match;
import plumbline.tolerance.Mismatch;

/** Runs one test in one worker: its cases from small to large, until one fails. */
final class Trial {
  /** An answer may have 1 MiB; the rest is for what the student printed. */
  static final int LARGEST_REPLY = (1 << 20) + (1 << 16);

  private final Assignment.Entry entry;
  private final Program program;
  private final Contract.Operation operation;
  private final Worker worker;
  private final Allowance allowance;
  private final Feedback feedback;
  private final Endings endings;
  private final Seed seed;
  private Match worst = new Match(0, 0);

  Trial(Assignment.Entry entry, Program program, Worker worker, Settings settings, Duration left) {
    TimeLimits limits = settings.limits();
    this.entry = entry;
    this.program = program;
    this.operation = program.problem().contract().operation(entry.part().method());
    this.worker = worker;
    this.allowance = worker.allow(limits.testCpu(), limits.testWait(), left);
    this.feedback = new Feedback(entry);
    this.endings = new Endings(limits);
    this.seed = settings.seed();
  }

  /** Makes a new instance of the student's class and asks it case by case. */
  Verdict run() {
    String contract = program.problem().contract().type().getName();
    Answer opened =
        worker.ask(
            new Request.Open(contract, program.found().implementation()), allowance, LARGEST_REPLY);
    if (opened instanceof Answer.Ended ended) {
      return ended(Endings.outcome(ended.how()), feedback.notCreated(endings.explain(ended)));
    }
    if (((Answer.Replied) opened).reply() instanceof Reply.Threw threw) {
      Outcome outcome = Thrown.isUncompiled(threw) ? Outcome.COMPILE : Outcome.INSTANCE;
      return verdict(outcome, feedback.notCreated(Thrown.explain(threw, program.found())));
    }
    for (int index = 1; index <= entry.test().cases().size(); index++) {
      Optional<Verdict> failure = ask(index, entry.question(index, seed));
      if (failure.isPresent()) {
        return failure.get();
      }
    }
    return verdict(Outcome.PASSED, feedback.passed(worst));
  }

  private Optional<Verdict> ask(int index, Question question) {
    Case asked = question.asked();
    byte[] arguments = operation.arguments().encode(asked.arguments());
    Answer answer =
        worker.ask(new Request.Call(entry.part().method(), arguments), allowance, LARGEST_REPLY);
    if (answer instanceof Answer.Ended ended) {
      Outcome outcome = Endings.outcome(ended.how());
      String why = endings.explain(ended);
      return Optional.of(ended(outcome, feedback.noAnswer(outcome, index, asked, why, "")));
    }
    return judge(index, question, ((Answer.Replied) answer).reply());
  }

  private Optional<Verdict> judge(int index, Question question, Reply reply) {
    if (reply instanceof Reply.Returned returned) {
      return check(index, question, returned);
    }
    if (!(reply instanceof Reply.Threw threw)) {
      return failure(Outcome.TOO_LARGE, index, question, Endings.TOO_LARGE, "");
    }
    Outcome outcome = Thrown.outcome(threw);
    String why = Thrown.explain(threw, program.found());
    return outcome == Outcome.COMPILE
        ? Optional.of(verdict(outcome, why))
        : failure(outcome, index, question, why, threw.printed());
  }

  private Optional<Verdict> check(int index, Question question, Reply.Returned returned) {
    Comparison comparison;
    try {
      Object answer = operation.answer().decode(returned.answer());
      comparison = entry.part().checker().check(question, answer);
    } catch (ProtocolException e) {
      // only code that forges replies gets here
      String why = endings.explain(Answer.End.BROKE_PROTOCOL, Duration.ZERO);
      return failure(Outcome.CRASH, index, question, why, "");
    }
    if (comparison instanceof Mismatch mismatch) {
      String text = feedback.mismatch(index, question.asked(), mismatch, returned.printed());
      return Optional.of(verdict(Feedback.outcome(mismatch), text));
    }
    Match match = (Match) comparison;
    worst = match.fraction() > worst.fraction() ? match : worst;
    return Optional.empty();
  }

  private Optional<Verdict> failure(
      Outcome outcome, int index, Question question, String why, String printed) {
    String text = feedback.noAnswer(outcome, index, question.asked(), why, printed);
    return Optional.of(verdict(outcome, text));
  }

  private Verdict verdict(Outcome outcome, String text) {
    return new Verdict(outcome, text, worker.cpu().minus(allowance.cpuAtStart()), false);
  }

  private Verdict ended(Outcome outcome, String text) {
    return new Verdict(outcome, text, worker.cpu().minus(allowance.cpuAtStart()), true);
  }
}
