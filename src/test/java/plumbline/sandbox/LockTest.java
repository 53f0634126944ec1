package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerStart.Role;

class LockTest {
  @Test
  void letsOrdinaryCodeWork(@TempDir Path home) throws Exception {
    TrialHome.fill(home);
    try (Sandbox sandbox =
            Sandbox.open(home, Sandbox.Level.LOCKED, Limits.standard(), TrialHome.MAIN_CLASS);
        Worker worker = sandbox.start(Role.RUN)) {
      assertThat(run(worker, "honest code")).endsWith("failed: {}");
    }
  }

  private static String run(Worker worker, String probe) {
    Allowance allowance = worker.allow(Duration.ofSeconds(60), Duration.ofSeconds(120));
    Answer answer = worker.ask(new Request.Call(probe, new byte[0]), allowance, 1 << 20);
    return answer instanceof Answer.Replied replied
        ? ((Reply.Returned) replied.reply()).printed()
        : answer.toString();
  }
}
