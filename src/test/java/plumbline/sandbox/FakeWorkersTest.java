package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.protocol.Request;
import plumbline.protocol.WorkerStart.Role;
import plumbline.sandbox.Sandbox.Level;

/** Processes that never become workers: nothing is sent to them. */
class FakeWorkersTest {
  @TempDir static Path home;

  @BeforeAll
  static void fill() throws IOException {
    TrialHome.fill(home);
  }

  private static ThrowingCallable start(String fake) {
    Limits standard = Limits.standard();
    Limits impatient =
        new Limits(
            standard.heap(),
            standard.metaspace(),
            standard.codeCache(),
            standard.direct(),
            standard.nativeMemory(),
            standard.resident(),
            standard.threads(),
            standard.files(),
            standard.noise(),
            Duration.ofSeconds(3));
    return () -> {
      String mainClass = "plumbline.worker.FakeWorkers$" + fake;
      try (Sandbox sandbox = Sandbox.open(home, Level.LOCKED, impatient, mainClass);
          Worker worker = sandbox.start(Role.RUN)) {
        Request request = new Request.Call("secret", new byte[0]);
        worker.ask(
            request,
            new Allowance(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0),
            100);
      }
    };
  }

  @Test
  void doesNotBelieveAWorkerThatSaysItIsLocked() {
    assertThatThrownBy(start("Liar"))
        .isInstanceOf(SandboxException.class)
        .hasMessageStartingWith(
            "Student code cannot be locked in here: the kernel says of a worker: [thread ")
        .hasMessageContaining(": Seccomp is ")
        .hasMessageEndingWith(
            "Nothing was run. Run the grader on Linux (x86-64 or arm64, with util-linux), or in a"
                + " Docker container; or, if you trust every submission, with"
                + " --unsafe-no-sandbox.");
  }

  @Test
  void findsTheOneThreadThatIsNotLocked() {
    assertThatThrownBy(start("OneThreadShort"))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining(": it has no filter beyond the grader's own ");
  }

  @Test
  void doesNotWaitForEver() {
    assertThatThrownBy(start("Mute"))
        .isInstanceOf(SandboxException.class)
        .hasMessageStartingWith("a worker did not get ready: Ended[how=WAITED");
  }

  @Test
  void readsNoMoreThanItExpects() {
    assertThatThrownBy(start("Chatterbox"))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("a message of 10006 bytes where 4096 may be");
  }

  @Test
  void refusesWhereTheWorkerCannotLockItself() {
    assertThatThrownBy(start("Failure"))
        .isInstanceOf(SandboxException.class)
        .hasMessageStartingWith(
            "Student code cannot be locked in here: exit code 90: seccomp was refused (errno 22).");
  }

  @Test
  void saysThatTheWorkersJarIsMissing(@TempDir Path empty) {
    assertThatThrownBy(() -> Sandbox.open(empty, Level.LOCKED, Limits.standard()))
        .isInstanceOf(SandboxException.class)
        .hasMessage(
            "there is no " + empty.resolve("plumbline-worker.jar") + "; run setup.sh first");
  }

  @Test
  void removesItsTemporaryCopy() throws IOException {
    Path copy;
    try (Sandbox sandbox = Sandbox.open(home, Level.LOCKED, Limits.standard())) {
      copy = sandbox.files().home();
      assertThat(copy.equals(home)).isNotEqualTo(Host.here().isRoot()); // JUnit's folder is private
    }
    assertThat(Files.exists(copy)).isEqualTo(copy.equals(home));
  }
}
