package plumbline.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.diagnosis.Diagnosis;
import plumbline.diagnosis.Response;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.protocol.ProtocolException;
import plumbline.protocol.Reply;
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
  private final Worker worker;
  private final Allowance allowance;
  private final Interview interview;
  private final Feedback feedback;
  private final Endings endings;
  private final Seed seed;
  private Match worst = Match.EXACT;
  private double measure;
  private boolean ended;
  private boolean lacksLibrary;
  private Supplier<String> agreement = () -> "";

  Trial(Assignment.Entry entry, Program program, Worker worker, Settings settings, Duration left) {
    TimeLimits limits = settings.limits();
    this.entry = entry;
    this.program = program;
    this.worker = worker;
    this.allowance = worker.allow(limits.testCpu(), limits.testWait(), left);
    this.interview = new Interview(entry, program, worker, allowance);
    this.feedback = new Feedback(entry, program.found().implementation());
    this.endings = new Endings(limits);
    this.seed = settings.seed();
  }

  /** Asks a new instance of the student's class case by case. */
  Verdict run() {
    Optional<Verdict> failure = open();
    for (int index = 1; failure.isEmpty() && index <= entry.test().cases().size(); index++) {
      failure = ask(index, entry.question(index, seed));
    }
    return failure.orElseGet(() -> passed(feedback.passed(worst)));
  }

  /** Asks one case only, and says for staff all that there is to say, even if it passes. */
  Verdict replay(int index) {
    Question question = entry.question(index, seed);
    // as if it were the first one, since no case before it is asked
    Optional<Verdict> failure = open().or(() -> ask(1, question));
    return failure
        .map(
            verdict -> verdict.isAboutAnAnswer() ? verdict : verdict.and(feedback.wanted(question)))
        .orElseGet(() -> passed(agreement.get()));
  }

  private Optional<Verdict> open() {
    Answer answer = interview.open();
    if (answer instanceof Answer.Ended end) {
      ended = true;
      return failed(Endings.outcome(end.how()), "", feedback.notCreated(endings.explain(end)));
    }
    if (((Answer.Replied) answer).reply() instanceof Reply.Threw threw) {
      lacksLibrary = Thrown.mayLackLibrary(threw);
      Outcome outcome = Thrown.isUncompiled(threw) ? Outcome.COMPILE : Outcome.INSTANCE;
      return failed(outcome, "", feedback.notCreated(Thrown.explain(threw, program)));
    }
    return Optional.empty();
  }

  private Optional<Verdict> ask(int index, Question question) {
    Answer answer = interview.call(question);
    if (answer instanceof Answer.Ended end) {
      ended = true;
      Outcome outcome = Endings.outcome(end.how());
      return noAnswer(outcome, index, question, endings.explain(end), "");
    }
    return judge(index, question, ((Answer.Replied) answer).reply());
  }

  private Optional<Verdict> judge(int index, Question question, Reply reply) {
    if (reply instanceof Reply.Returned returned) {
      return check(index, question, returned);
    }
    if (!(reply instanceof Reply.Threw threw)) {
      return noAnswer(Outcome.TOO_LARGE, index, question, Endings.TOO_LARGE, "");
    }
    lacksLibrary = Thrown.mayLackLibrary(threw);
    Outcome outcome = Thrown.outcome(threw);
    String why = Thrown.explain(threw, program);
    interview.add(Response.threw(question));
    return outcome == Outcome.COMPILE
        ? failed(outcome, "", why)
        : noAnswer(outcome, index, question, why, threw.printed());
  }

  private Optional<Verdict> check(int index, Question question, Reply.Returned returned) {
    Object answer;
    try {
      answer = interview.decode(returned);
    } catch (ProtocolException e) {
      // only code that forges replies gets here
      String why = endings.explain(Answer.End.BROKE_PROTOCOL, Duration.ZERO);
      return noAnswer(Outcome.CRASH, index, question, why, "");
    }
    interview.add(Response.returned(question, answer));
    Comparison comparison = entry.part().checker().check(question, answer);
    if (comparison instanceof Mismatch mismatch) {
      String text = feedback.mismatch(index, question.asked(), mismatch, returned.printed());
      return failed(Feedback.outcome(mismatch), question.asked().id(), text);
    }
    Match match = (Match) comparison;
    worst = match.fraction() > worst.fraction() ? match : worst;
    measure += entry.part().measure().of().applyAsDouble(answer);
    agreement = () -> feedback.agreement(question, answer, match, returned.printed());
    return Optional.empty();
  }

  private Optional<Verdict> noAnswer(
      Outcome outcome, int index, Question question, String why, String printed) {
    String text = feedback.noAnswer(outcome, index, question.asked(), why, printed);
    return failed(outcome, question.asked().id(), text);
  }

  private Optional<Verdict> failed(Outcome outcome, String caseId, String text) {
    return Optional.of(verdict(outcome, text, Evidence.failed(caseId)));
  }

  /** The verdict of {@link #run}, with what may have gone wrong, if that can be recognised. */
  Verdict diagnosed(Verdict verdict) {
    Optional<Diagnosis> diagnosis =
        Interview.isPossibleAfter(verdict.outcome()) ? interview.diagnose(seed) : Optional.empty();
    return diagnosis
        .map(
            one ->
                verdict(
                    verdict.outcome(),
                    verdict.explanation() + feedback.hint(one),
                    verdict.evidence().with(one)))
        .orElse(verdict);
  }

  private Verdict passed(String text) {
    return verdict(Outcome.PASSED, text, Evidence.passed(worst.digits(), measure));
  }

  private Verdict verdict(Outcome outcome, String text, Evidence evidence) {
    Duration cpu = worker.cpu().minus(allowance.cpuAtStart());
    return new Verdict(outcome, text, evidence, cpu, ended, lacksLibrary);
  }
}
