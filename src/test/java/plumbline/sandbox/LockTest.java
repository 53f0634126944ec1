package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Sandbox.Level;

class LockTest {
  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void letsOrdinaryCodeWork(boolean wholeLibrary) throws Exception {
    assertThat(run("honest code", wholeLibrary)).endsWith("failed: {}");
  }

  @Test
  void letsRareCodeWorkWhereTheWholeLibraryIsLoaded() throws Exception {
    assertThat(run("rare honest code", true)).endsWith("failed: {}");
  }

  @Test
  void refusesEveryAttack() throws Exception {
    assertThat(run("attacks", true)).endsWith("open: {}");
  }

  /** More than a pipe holds. */
  @Test
  void readsARequestThatComesInParts() throws Exception {
    assertThat(run(new Request.Call("say hello", new byte[1 << 20]), false)).isEqualTo("hello");
  }

  private String run(String probe, boolean wholeLibrary) throws Exception {
    return run(new Request.Call(probe, new byte[0]), wholeLibrary);
  }

  private String run(Request.Call call, boolean wholeLibrary) throws Exception {
    TrialHome.fill(home);
    try (Sandbox sandbox =
            Sandbox.open(home, Level.LOCKED, Limits.standard(), TrialHome.MAIN_CLASS);
        Worker worker = sandbox.start(Role.RUN)) {
      worker.prepare(wholeLibrary);
      Allowance allowance = worker.allow(Duration.ofSeconds(60), Duration.ofSeconds(120));
      Answer answer = worker.ask(call, allowance, 1 << 20);
      return answer instanceof Answer.Replied replied
          ? ((Reply.Returned) replied.reply()).printed()
          : answer.toString();
    }
  }
}
