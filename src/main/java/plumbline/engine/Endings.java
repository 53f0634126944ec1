package plumbline.engine;

import java.time.Duration;
import java.util.Locale;
import plumbline.problem.Outcome;
import plumbline.sandbox.Answer;

/** What a worker's end means for the student: one row for each way to end. */
final class Endings {
  static final String TOO_MANY_THREADS =
      "Your program started more threads than it may. Nothing in this homework needs threads.";

  /** For an answer that is not an end, but no answer either. */
  static final String TOO_LARGE =
      "The answer is larger than 1 MB. Look at the sizes of the arrays that you return.";

  private final TimeLimits limits;

  Endings(TimeLimits limits) {
    this.limits = limits;
  }

  /** For a test that the time did not suffice for. */
  String late() {
    return "The time for the whole submission (%d s) was over before this test had passed. Mend the"
            .formatted(limits.run().toSeconds())
        + " tests that took long first, and submit again.";
  }

  static Outcome outcome(Answer.End how) {
    return switch (how) {
      case CPU_TIME -> Outcome.TIME;
      case WAITED -> Outcome.WAITS;
      case LATE -> Outcome.NOT_RUN;
      case MEMORY -> Outcome.MEMORY;
      case THREADS -> Outcome.THREADS;
      case OUTPUT -> Outcome.OUTPUT;
      case EXIT -> Outcome.EXIT;
      case CRASH, FAULT, FORBIDDEN, BROKE_PROTOCOL -> Outcome.CRASH;
    };
  }

  /** What happened, and what to look for. */
  String explain(Answer.Ended ended) {
    return explain(ended.how(), ended.cpu());
  }

  String explain(Answer.End how, Duration cpu) {
    return switch (how) {
      case CPU_TIME ->
          "This test's calls used up their %d s of CPU time. Look for a loop that never ends, or"
                  .formatted(limits.testCpu().toSeconds())
              + " for far more work than needed: a right solution takes less than a second for all"
              + " cases together.";
      case WAITED ->
          String.format(
              Locale.ROOT,
              "Your program waited for %d s and used only %.1f s of CPU time meanwhile: it seems to"
                  + " wait for something that does not come (sleep, a lock, another thread)."
                  + " Nothing in this homework needs to wait.",
              limits.testWait().toSeconds(),
              cpu.toMillis() / 1e3);
      case LATE -> late();
      case MEMORY ->
          "Your program used up the memory (256 MB of heap). Look for an array that is far too"
              + " large or a collection that grows without end.";
      case THREADS -> TOO_MANY_THREADS;
      case OUTPUT ->
          "Your program printed more than 16 MB. Remove the printing, or look for a loop that"
              + " never ends.";
      case EXIT ->
          "Your program ended itself, as System.exit does. Return the answer, or throw an"
              + " exception, instead of ending the program.";
      case CRASH, FAULT ->
          "The Java virtual machine that ran your program broke down. Ordinary Java code cannot do"
              + " that; native memory, Unsafe and stopping threads can.";
      case FORBIDDEN ->
          "Your program asked the operating system for something that is not allowed here, and was"
              + " stopped. It has no files, no network and no other programs.";
      case BROKE_PROTOCOL ->
          "Your program disturbed the connection to the grader, and was stopped. Leave file"
              + " descriptors and the classes that run your code alone.";
    };
  }
}
