package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Answer.End;
import plumbline.sandbox.Answer.Ended;
import plumbline.sandbox.Answer.Replied;
import plumbline.sandbox.Sandbox.Level;

/** Workers that misbehave, as real processes under the lock. */
class WorkerTest {
  private static final Duration CPU = Duration.ofSeconds(6);
  private static final Duration WALL = Duration.ofSeconds(60);

  @TempDir static Path home;

  @BeforeAll
  static void fill() throws IOException {
    TrialHome.fill(home);
  }

  private static Sandbox sandbox() {
    return Sandbox.open(home, Level.LOCKED, Limits.standard(), TrialHome.MAIN_CLASS);
  }

  private static Answer ask(Worker worker, String misdeed, Allowance allowance) {
    return worker.ask(new Request.Call(misdeed, new byte[0]), allowance, 1 << 20);
  }

  private static Answer ask(String misdeed, Duration cpu, Duration wall) {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      return ask(worker, misdeed, worker.allow(cpu, wall));
    }
  }

  private static End how(Answer answer) {
    assertThat(answer).isInstanceOf(Ended.class);
    return ((Ended) answer).how();
  }

  private static List<Thread> threadsOfWorkers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("worker-[0-9].*"))
        .toList();
  }

  private static void joins(Thread thread) {
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String printed(Answer answer) {
    assertThat(answer).isInstanceOf(Replied.class);
    return ((Reply.Returned) ((Replied) answer).reply()).printed();
  }

  @ParameterizedTest
  @CsvSource({
    "claim a long frame, BROKE_PROTOCOL",
    "claim a negative frame, BROKE_PROTOCOL",
    "send half a frame and exit, EXIT",
    "send garbage, BROKE_PROTOCOL",
    "send an empty frame, BROKE_PROTOCOL",
    "reply of another kind, BROKE_PROTOCOL",
    "exit 0, EXIT",
    "exit 1, EXIT",
    "exit 3, EXIT",
    "exit 7, EXIT",
    "exit 93, FAULT",
    "exit 94, OUTPUT",
    "exit 255, EXIT",
    "crash, CRASH",
    "signal 4, CRASH",
    "signal 6, CRASH",
    "signal 9, MEMORY",
    "signal 11, CRASH",
    "signal 15, EXIT",
    "spin, CPU_TIME",
    "spin in threads, CPU_TIME",
    "fill the heap, MEMORY",
    "fill the heap and go on, MEMORY",
    "print on the descriptor, OUTPUT"
  })
  void ends(String misdeed, End end) {
    assertThat(how(ask(misdeed, CPU, WALL))).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "sleep",
    "exit in a hook",
    "send half a frame and sleep",
  })
  void endsByTheClock(String misdeed) {
    assertThat(ask(misdeed, CPU, Duration.ofSeconds(1)))
        .isInstanceOfSatisfying(
            Ended.class,
            ended -> {
              assertThat(ended.how()).isEqualTo(End.WAITED);
              assertThat(ended.cpu()).isLessThan(Duration.ofMillis(500));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "say hello, hello",
    "stack overflow, threw java.lang.StackOverflowError",
    "direct buffers, threw java.lang.OutOfMemoryError: Cannot reserve 1048576 bytes.*",
    "big stack, refused",
  })
  void goesOn(String misdeed, String printed) {
    assertThat(printed(ask(misdeed, CPU, WALL))).matches(printed);
  }

  /** The grader's look at what is resident and the kernel's limit are close to each other. */
  @Test
  void limitsNativeMemory() {
    Answer answer = ask("native memory", CPU, WALL);
    if (answer instanceof Ended ended) {
      assertThat(ended.how()).isEqualTo(End.MEMORY);
    } else {
      assertThat(printed(answer)).matches("refused after [3-6][0-9][0-9]");
    }
  }

  @Test
  @EnabledOnOs(architectures = "amd64")
  void killsCallsOfOtherConventions() {
    assertThat(how(ask("x32 call", CPU, WALL))).isEqualTo(End.FORBIDDEN);
    // A kernel that is built without 32-bit calls answers the instruction with SIGSEGV.
    assertThat(how(ask("32-bit call", CPU, WALL))).isIn(End.FORBIDDEN, End.CRASH);
  }

  @Test
  void noticesThatTheChannelIsClosed() {
    // JDK 25 also needs the other descriptors that this closes, and may crash for lack of them.
    assertThat(how(ask("close the channel", CPU, WALL))).isIn(End.BROKE_PROTOCOL, End.CRASH);
  }

  @Test
  void limitsThreads() {
    Answer answer = ask("threads", CPU, WALL);
    if (Host.here().isRoot()) {
      assertThat(printed(answer)).matches("refused after 1[0-9][0-9]");
    } else {
      assertThat(how(answer)).isEqualTo(End.THREADS);
    }
  }

  @Test
  void doesNotHearAReplyThatNobodyAskedFor() throws InterruptedException {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      assertThat(printed(ask(worker, "reply twice", worker.allow(CPU, WALL)))).isEqualTo("forged");
      Thread.sleep(200); // for the second reply to lie in the pipe
      assertThat(ask(worker, "say hello", worker.allow(CPU, WALL)))
          .isInstanceOfSatisfying(
              Ended.class,
              ended -> {
                assertThat(ended.how()).isEqualTo(End.BROKE_PROTOCOL);
                assertThat(ended.detail()).isEqualTo("it said something without being asked");
              });
    }
  }

  @Test
  void isNotHeldUpByAWorkerThatReadsNothing() {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      ask(worker, "stop reading", worker.allow(CPU, WALL));
      Request large = new Request.Call("say hello", new byte[8 << 20]);
      Answer answer = worker.ask(large, worker.allow(CPU, Duration.ofSeconds(1)), 1 << 20);
      assertThat(how(answer)).isEqualTo(End.WAITED);
    }
  }

  @Test
  void survivesAFlood() {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      ask(worker, "flood with frames", worker.allow(CPU, WALL));
      assertThat(ask(worker, "say hello", worker.allow(CPU, WALL))).isInstanceOf(Answer.class);
    }
  }

  @Test
  void staysEnded() {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      Answer end = ask(worker, "exit 7", worker.allow(CPU, WALL));
      assertThat(ask(worker, "say hello", worker.allow(CPU, WALL))).isSameAs(end);
    }
  }

  @Test
  void sharesAnAllowanceAmongQuestions() {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      Allowance shared = worker.allow(Duration.ofMillis(900), WALL);
      assertThat(printed(ask(worker, "spin for half a second", shared))).isEqualTo("spun");
      assertThat(how(ask(worker, "spin for half a second", shared))).isEqualTo(End.CPU_TIME);
    }
  }

  @Test
  void readsProcessorTimeFromTheKernel() {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      worker.awaitReady();
      Duration before = worker.cpu();
      Ended end = (Ended) ask(worker, "spin", worker.allow(Duration.ofSeconds(1), WALL));
      assertThat(end.cpu()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1500));
      assertThat(worker.cpu()).isGreaterThanOrEqualTo(before.plusSeconds(1));
    }
  }

  /** A class of thousands is graded in one JVM. */
  @Test
  void leavesNoThreadBehind() {
    try (Sandbox sandbox = sandbox()) {
      Worker worker = sandbox.start(Role.RUN);
      worker.awaitReady();
      worker.close();
      threadsOfWorkers().forEach(WorkerTest::joins);
      assertThat(threadsOfWorkers()).isEmpty();
    }
  }

  @Test
  void leavesNoProcessBehind() {
    try (Sandbox sandbox = sandbox()) {
      sandbox.start(Role.RUN);
      sandbox.start(Role.RUN).awaitReady();
    }
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
  }
}
