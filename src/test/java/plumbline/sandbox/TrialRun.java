package plumbline.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Answer.Ended;
import plumbline.sandbox.Answer.Replied;
import plumbline.sandbox.Sandbox.Level;

/** A grader as a program of its own, to be run under other circumstances than the tests'. */
final class TrialRun {
  private TrialRun() {}

  /** Takes the worker's folder and misdeeds; prints what came of each, one a line. */
  public static void main(String[] arguments) {
    Path home = Path.of(arguments[0]);
    try (Sandbox sandbox =
        Sandbox.open(home, Level.LOCKED, Limits.standard(), TrialHome.MAIN_CLASS)) {
      for (int i = 1; i < arguments.length; i++) {
        System.out.println(arguments[i] + " -> " + run(sandbox, arguments[i]));
      }
    } catch (SandboxException e) {
      System.out.println(e.getMessage());
    }
  }

  private static String run(Sandbox sandbox, String misdeed) {
    try (Worker worker = sandbox.start(Role.RUN)) {
      Allowance allowance = worker.allow(Duration.ofSeconds(60), Duration.ofSeconds(120));
      Answer answer = worker.ask(new Request.Call(misdeed, new byte[0]), allowance, 1 << 20);
      return answer instanceof Replied replied
          ? ((Reply.Returned) replied.reply()).printed()
          : ((Ended) answer).how().toString();
    }
  }
}
