package plumbline.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void keepsSignsThatTheTerminalHas() {
    assertThat(Terminal.legible("a ≤ b · c", StandardCharsets.UTF_8)).isEqualTo("a ≤ b · c");
  }

  @Test
  void writesOthersForThoseThatItLacks() {
    assertThat(Terminal.legible("a ≤ b − c · 2 × 3, …, ⋮", StandardCharsets.US_ASCII))
        .isEqualTo("a <= b - c * 2 x 3, ..., :");
  }

  /** The usual one of a Windows terminal in the USA; it has ≤ and ·, but no × and no −. */
  @Test
  void writesOthersOnlyWhereItMust() {
    assertThat(Terminal.legible("a ≤ b · 2 × −3", Charset.forName("IBM437")))
        .isEqualTo("a ≤ b · 2 x -3");
  }
}
