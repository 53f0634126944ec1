package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Sandbox.Level;

class LockTest {
  @TempDir Path home;

  @Test
  void letsOrdinaryCodeWork() throws Exception {
    assertThat(run("honest code")).endsWith("failed: {}");
  }

  @Test
  void refusesEveryAttack() throws Exception {
    assertThat(run("attacks")).endsWith("open: {}");
  }

  private String run(String probe) throws Exception {
    TrialHome.fill(home);
    try (Sandbox sandbox =
            Sandbox.open(home, Level.LOCKED, Limits.standard(), TrialHome.MAIN_CLASS);
        Worker worker = sandbox.start(Role.RUN)) {
      Allowance allowance = worker.allow(Duration.ofSeconds(60), Duration.ofSeconds(120));
      Answer answer = worker.ask(new Request.Call(probe, new byte[0]), allowance, 1 << 20);
      return answer instanceof Answer.Replied replied
          ? ((Reply.Returned) replied.reply()).printed()
          : answer.toString();
    }
  }
}
