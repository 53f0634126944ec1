package plumbline.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.diagnosis.Diagnoser;
import plumbline.diagnosis.Diagnosis;
import plumbline.diagnosis.Response;
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
  private final List<Response> responses = new ArrayList<>();
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
    Answer opened = open();
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
        return isExplicable(failure.get()) ? diagnosed(failure.get()) : failure.get();
      }
    }
    return verdict(Outcome.PASSED, feedback.passed(worst));
  }

  private Answer open() {
    String contract = program.problem().contract().type().getName();
    Request.Open request = new Request.Open(contract, program.found().implementation());
    return worker.ask(request, allowance, LARGEST_REPLY);
  }

  /** Whether the method came to an end, so that it can be asked the other cases too. */
  private static boolean isExplicable(Verdict failure) {
    return switch (failure.outcome()) {
      case WRONG, SHAPE, NULL, NOT_FINITE, EXCEPTION -> !failure.ended();
      default -> false;
    };
  }

  /** Asks the rest of the cases as well, and looks for what all the answers have in common. */
  private Verdict diagnosed(Verdict failure) {
    int failed = responses.size();
    for (int index = failed + 1; index <= entry.test().cases().size(); index++) {
      Optional<Response> response = respond(entry.question(index, seed));
      if (response.isEmpty()) {
        return failure;
      }
      responses.add(response.get());
    }
    return diagnose(failed)
        .map(
            diagnosis ->
                new Verdict(
                    failure.outcome(),
                    failure.explanation() + feedback.hint(diagnosis),
                    worker.cpu().minus(allowance.cpuAtStart()),
                    false,
                    Optional.of(diagnosis)))
        .orElse(failure);
  }

  private Optional<Diagnosis> diagnose(int failed) {
    if (isAnsweredOtherwiseByANewInstance(responses.get(failed - 1))) {
      return Optional.of(Diagnosis.dependsOnEarlierCalls());
    }
    return new Diagnoser(program.problem(), entry.part()).diagnose(responses);
  }

  /** A new instance has its own class loader, so that static fields are new as well. */
  private boolean isAnsweredOtherwiseByANewInstance(Response failed) {
    return open() instanceof Answer.Replied replied
        && replied.reply() instanceof Reply.Done
        && respond(failed.question())
            .filter(alone -> !alone.agreesWith(failed, entry.part().checker()))
            .isPresent();
  }

  /** What the method does in one case; empty if there is no sense in asking further. */
  private Optional<Response> respond(Question question) {
    byte[] arguments = operation.arguments().encode(question.asked().arguments());
    Request.Call call = new Request.Call(entry.part().method(), arguments);
    if (!(worker.ask(call, allowance, LARGEST_REPLY) instanceof Answer.Replied replied)) {
      return Optional.empty();
    }
    if (replied.reply() instanceof Reply.Threw) {
      return Optional.of(Response.threw(question));
    }
    try {
      return replied.reply() instanceof Reply.Returned returned
          ? Optional.of(Response.returned(question, operation.answer().decode(returned.answer())))
          : Optional.empty();
    } catch (ProtocolException e) {
      return Optional.empty();
    }
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
    responses.add(Response.threw(question));
    return outcome == Outcome.COMPILE
        ? Optional.of(verdict(outcome, why))
        : failure(outcome, index, question, why, threw.printed());
  }

  private Optional<Verdict> check(int index, Question question, Reply.Returned returned) {
    Comparison comparison;
    try {
      Object answer = operation.answer().decode(returned.answer());
      responses.add(Response.returned(question, answer));
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
    return new Verdict(outcome, text, worker.cpu().minus(allowance.cpuAtStart()), false, Optional.empty());
  }

  private Verdict ended(Outcome outcome, String text) {
    return new Verdict(outcome, text, worker.cpu().minus(allowance.cpuAtStart()), true, Optional.empty());
  }
}
