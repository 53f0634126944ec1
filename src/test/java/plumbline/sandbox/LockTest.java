package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerStart.Role;

class LockTest {
  @Test
  void starts(@TempDir Path home) throws Exception {
    TrialHome.fill(home);
    try (Sandbox sandbox =
        Sandbox.open(home, Sandbox.Level.LOCKED, Limits.standard(), TrialHome.MAIN_CLASS)) {
      Worker worker = sandbox.start(Role.RUN);
      System.out.println(worker.lock() + " " + worker.cpu());
      for (int k = 0; k < 5; k++) {
        long t = System.nanoTime();
        Answer answer = null;
        Allowance al = worker.allow(Duration.ofSeconds(20), Duration.ofSeconds(50));
        for (int i = 0; i < 2000; i++)
          answer = worker.ask(new Request.Call("hello", new byte[100]), al, 1000);
        System.out.println(answer + " " + (System.nanoTime() - t) / 2000 / 1000 + "us");
        System.out.println(worker.cpu());
      }
      assertThat(answer(worker)).isNotNull();
    }
  }

  private Object answer(Worker worker) {
    return worker;
  }
}
