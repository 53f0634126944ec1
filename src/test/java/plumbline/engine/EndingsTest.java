package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.problem.Outcome;
import plumbline.problem.Seed;
import plumbline.sandbox.Answer;

class EndingsTest {
  private final Settings settings = Settings.of(new Seed("any"), TimeLimits.within(600));
  private final Endings endings = new Endings(settings.limits());

  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of(
            Answer.End.CPU_TIME,
            Outcome.TIME,
            "This test's calls used up their 10 s of CPU time. Look for a loop that never ends, or"
                + " for far more work than needed: a right solution takes less than a second for"
                + " all cases together."),
        Arguments.of(
            Answer.End.WAITED,
            Outcome.WAITS,
            "Your program waited for 20 s and used only 1.3 s of CPU time meanwhile: it seems to"
                + " wait for something that does not come (sleep, a lock, another thread). Nothing"
                + " in this homework needs to wait."),
        Arguments.of(
            Answer.End.LATE,
            Outcome.NOT_RUN,
            "The time for the whole submission (540 s) was over before this test had passed. Mend"
                + " the tests that took long first, and submit again."),
        Arguments.of(
            Answer.End.MEMORY,
            Outcome.MEMORY,
            "Your program used up the memory (256 MB of heap). Look for an array that is far too"
                + " large or a collection that grows without end."),
        Arguments.of(
            Answer.End.THREADS,
            Outcome.THREADS,
            "Your program started more threads than it may. Nothing in this homework needs"
                + " threads."),
        Arguments.of(
            Answer.End.OUTPUT,
            Outcome.OUTPUT,
            "Your program printed more than 16 MB. Remove the printing, or look for a loop that"
                + " never ends."),
        Arguments.of(
            Answer.End.EXIT,
            Outcome.EXIT,
            "Your program ended itself, as System.exit does. Return the answer, or throw an"
                + " exception, instead of ending the program."),
        Arguments.of(
            Answer.End.CRASH,
            Outcome.CRASH,
            "The Java virtual machine that ran your program broke down. Ordinary Java code cannot"
                + " do that; native memory, Unsafe and stopping threads can."),
        Arguments.of(
            Answer.End.FAULT,
            Outcome.CRASH,
            "The Java virtual machine that ran your program broke down. Ordinary Java code cannot"
                + " do that; native memory, Unsafe and stopping threads can."),
        Arguments.of(
            Answer.End.FORBIDDEN,
            Outcome.CRASH,
            "Your program asked the operating system for something that is not allowed here, and"
                + " was stopped. It has no files, no network and no other programs."),
        Arguments.of(
            Answer.End.BROKE_PROTOCOL,
            Outcome.CRASH,
            "Your program disturbed the connection to the grader, and was stopped. Leave file"
                + " descriptors and the classes that run your code alone."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyEndHasAnOutcomeAndAnExplanation(Answer.End how, Outcome outcome, String text) {
    assertThat(Endings.outcome(how)).isEqualTo(outcome);
    assertThat(endings.explain(how, Duration.ofMillis(1_300))).isEqualTo(text);
  }

  @Test
  void noEndIsForgotten() {
    assertThat(rows().map(row -> row.get()[0]))
        .containsExactlyInAnyOrder((Object[]) Answer.End.values());
  }
}
