package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private long now;

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsRateAndTimeLeftEveryTenSeconds() {
    LineProgress progress = new LineProgress(err, () -> now);
    progress.begins(4000, 10);
    for (int i = 0; i < 250; i++) {
      now += Duration.ofMillis(100).toNanos();
      progress.finished("s" + i);
    }
    // 10 a second; 3,900 and 3,800 left
    assertThat(printed())
        .isEqualTo(
            """
            To grade: 4000; finished before: 10.
            100 of 4000 (2 %), 10.0/s, 0:06:30 left
            200 of 4000 (5 %), 10.0/s, 0:06:20 left
            """);
  }

  @Test
  void theLastOneIsAlwaysTold() {
    LineProgress progress = new LineProgress(err, () -> now);
    progress.begins(1, 0);
    now += Duration.ofSeconds(2).toNanos();
    progress.finished("s");
    assertThat(printed()).endsWith("1 of 1 (100 %), 0.5/s, 0:00:00 left\n");
  }

  @Test
  void aFilesNameCannotTalkToTheTerminal() {
    new LineProgress(err).passesOver(List.of("a\u001b[2J\nb"));
    assertThat(printed()).isEqualTo("Passed over, nobody's submission: a\uFFFD[2J\uFFFDb\n");
  }
}
