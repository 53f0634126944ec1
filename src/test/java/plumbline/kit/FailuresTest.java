package plumbline.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.kit.Homework3Check;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {
  @Test
  void aFaultOfTheKitSaysNothingAboutTheCode() {
    StringWriter err = new StringWriter();
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    CommandLine line =
        new CommandLine(new CheckCommand(Homework3Check.assignment(), out))
            .setErr(new PrintWriter(err, true));
    assertThat(Failures.execution(new IllegalStateException("what it was"), line, null))
        .isEqualTo(2);
    assertThat(err.toString())
        .startsWith(
            """
            Nothing was checked, because the kit itself failed. That says nothing about your
            code, and you can upload it all the same. Please report this to the course staff:
            java.lang.IllegalStateException: what it was
            """);
  }
}
