package plumbline.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.diagnosis.Diagnoser;
import plumbline.diagnosis.Diagnosis;
import plumbline.diagnosis.Response;
import plumbline.problem.Assignment;
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

/**
 * Goes on asking where a test has failed, for the answers to all of its cases: they say more of
 * what went wrong than the first wrong one. Runs within what is left of the test's limits, and
 * gives up without a word if the worker ends.
 */
final class Interview {
  private final Assignment.Entry entry;
  private final Program program;
  private final Contract.Operation operation;
  private final Worker worker;
  private final Allowance allowance;
  private final List<Response> responses = new ArrayList<>();

  Interview(Assignment.Entry entry, Program program, Worker worker, Allowance allowance) {
    this.entry = entry;
    this.program = program;
    this.operation = program.problem().contract().operation(entry.part().method());
    this.worker = worker;
    this.allowance = allowance;
  }

  /** A new instance of the student's class. */
  Answer open() {
    String contract = program.problem().contract().type().getName();
    Request.Open request = new Request.Open(contract, program.found().implementation());
    return worker.ask(request, allowance, Trial.LARGEST_REPLY);
  }

  /** Calls the method. */
  Answer call(Question question) {
    byte[] arguments = operation.arguments().encode(question.asked().arguments());
    Request.Call request = new Request.Call(entry.part().method(), arguments);
    return worker.ask(request, allowance, Trial.LARGEST_REPLY);
  }

  /** What an answer is, unless it is forged. */
  Object decode(Reply.Returned returned) throws ProtocolException {
    return operation.answer().decode(returned.answer());
  }

  /** Keeps what came in a case, the cases in order. */
  void add(Response response) {
    responses.add(response);
  }

  /** Whether the last call came to an end, so that there is sense in making others. */
  static boolean isPossibleAfter(Outcome outcome) {
    return switch (outcome) {
      case WRONG, SHAPE, NULL, NOT_FINITE, EXCEPTION -> true;
      default -> false;
    };
  }

  /** Asks the cases after the last one, which failed, and looks for what all have in common. */
  Optional<Diagnosis> diagnose(Seed seed) {
    Response failed = responses.get(responses.size() - 1);
    for (int index = responses.size() + 1; index <= entry.test().cases().size(); index++) {
      Optional<Response> response = respond(entry.question(index, seed));
      if (response.isEmpty()) {
        return Optional.empty();
      }
      add(response.get());
    }
    return isOtherwiseWhenAlone(failed)
        ? Optional.of(Diagnosis.dependsOnEarlierCalls())
        : new Diagnoser(program.problem(), entry.part()).diagnose(responses);
  }

  /** With a new instance, the static fields are new as well. */
  private boolean isOtherwiseWhenAlone(Response failed) {
    return open() instanceof Answer.Replied replied
        && replied.reply() instanceof Reply.Done
        && respond(failed.question())
            .filter(alone -> !alone.agreesWith(failed, entry.part().checker()))
            .isPresent();
  }

  /** Empty if there is no sense in asking further. */
  private Optional<Response> respond(Question question) {
    if (!(call(question) instanceof Answer.Replied replied)) {
      return Optional.empty();
    }
    if (replied.reply() instanceof Reply.Threw) {
      return Optional.of(Response.threw(question));
    }
    try {
      return replied.reply() instanceof Reply.Returned returned
          ? Optional.of(Response.returned(question, decode(returned)))
          : Optional.empty();
    } catch (ProtocolException e) {
      return Optional.empty();
    }
  }
}
