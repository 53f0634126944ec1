package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

/** Without a lock, all else still holds. */
class UnsafeTest {
  @TempDir static Path home;

  @BeforeAll
  static void fill() throws IOException {
    TrialHome.fill(home);
  }

  private static Sandbox sandbox() {
    return Sandbox.open(home, Level.UNSAFE, Limits.standard(), TrialHome.MAIN_CLASS);
  }

  private static Answer ask(Worker worker, String misdeed) {
    Allowance allowance = worker.allow(Duration.ofSeconds(2), Duration.ofSeconds(30));
    return worker.ask(new Request.Call(misdeed, new byte[0]), allowance, 1 << 20);
  }

  @Test
  void saysThatItIsNotLocked() {
    try (Sandbox sandbox = sandbox()) {
      assertThat(sandbox.level()).isEqualTo(Level.UNSAFE);
      assertThat(sandbox.start(Role.RUN).lock()).isEqualTo("not locked");
    }
  }

  @Test
  void findsEveryHarmlessAttackOpen() {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      Reply reply = ((Replied) ask(worker, "harmless attacks")).reply();
      assertThat(((Reply.Returned) reply).printed()).isEqualTo("[] refused");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "spin, CPU_TIME",
    "fill the heap, MEMORY",
    "print on the descriptor, OUTPUT",
    "claim a long frame, BROKE_PROTOCOL",
    "exit 7, EXIT",
  })
  void stillLimits(String misdeed, End end) {
    try (Sandbox sandbox = sandbox();
        Worker worker = sandbox.start(Role.RUN)) {
      assertThat(((Ended) ask(worker, misdeed)).how()).isEqualTo(end);
    }
  }

  @Test
  void killsWhatTheWorkerStarted() {
    List<ProcessHandle> started;
    try (Sandbox sandbox = sandbox()) {
      Worker worker = sandbox.start(Role.RUN);
      assertThat(ask(worker, "start processes")).isInstanceOf(Replied.class);
      started = ProcessHandle.current().descendants().toList();
      assertThat(started).hasSizeGreaterThanOrEqualTo(3); // the worker and two of its own
    }
    assertThat(started.stream().filter(process -> runs(process.pid()))).isEmpty();
  }

  /** A dead process may wait for init to take notice. */
  private static boolean runs(long pid) {
    String state = ProcFiles.status(Long.toString(pid)).getOrDefault("State", "Z");
    return !state.startsWith("Z");
  }

  @Test
  void killsAForkBomb() {
    Assumptions.assumeTrue(Host.here().isRoot(), "only root can give the worker its own user");
    try (Sandbox sandbox = sandbox()) {
      Worker worker = sandbox.start(Role.RUN);
      ask(worker, "fork for ever");
      int user = worker.user().getAsInt();
      assertThat(Remains.running(user)).hasSizeGreaterThan(1);
      worker.close();
      assertThat(Remains.running(user)).isEmpty();
    }
  }
}
