package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.sandbox.Answer.End;

class ExitsTest {
  /** What HotSpot 17 and 25 write, on the left the exit code that was seen with it. */
  @ParameterizedTest
  @CsvSource({
    "3, Terminating due to java.lang.OutOfMemoryError: Java heap space, MEMORY",
    "3, Terminating due to java.lang.OutOfMemoryError: Metaspace, MEMORY",
    "3, '', EXIT", // System.exit(3)
    "1, # A fatal error has been detected by the Java Runtime Environment:, CRASH",
    "1, # There is insufficient memory for the Java Runtime Environment to continue., MEMORY",
    "1, '', EXIT", // System.exit(1)
    "134, # A fatal error has been detected by the Java Runtime Environment:, CRASH",
    "134, # There is insufficient memory for the Java Runtime Environment to continue., MEMORY",
    "134, '', CRASH", // SIGABRT
    "132, '', CRASH", // SIGILL
    "135, '', CRASH", // SIGBUS
    "136, '', CRASH", // SIGFPE
    "139, '', CRASH", // SIGSEGV
    "137, '', MEMORY", // SIGKILL that was not ours
    "152, '', CPU_TIME", // SIGXCPU
    "159, '', FORBIDDEN", // SIGSYS
    "94, '', OUTPUT",
    "92, '', FAULT",
    "93, '', FAULT",
    "0, '', EXIT",
    "2, '', EXIT",
    "90, '', EXIT",
    "143, '', EXIT", // SIGTERM, at which the JVM shuts down
    "255, '', EXIT",
  })
  void readsTheTableOfEnds(int code, String noise, End end) {
    assertThat(Exits.of(code, noise)).isEqualTo(end);
  }
}
