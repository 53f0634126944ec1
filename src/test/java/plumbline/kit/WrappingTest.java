package plumbline.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  private static final String WORDS = "word ".repeat(20).strip();

  @Test
  void breaksALongLineAtASpaceAndKeepsItsIndentation() {
    // 2 + 16 * 5 - 1 = 81 columns would be too many, so 15 words stay
    assertThat(Wrapping.wrap("  " + WORDS))
        .isEqualTo("  " + "word ".repeat(15).strip() + "\n  " + "word ".repeat(5).strip() + "\n");
  }

  @Test
  void goesOnBelowTheTextOfALabel() {
    assertThat(Wrapping.wrap("measured: " + WORDS))
        .isEqualTo(
            "measured: "
                + "word ".repeat(14).strip()
                + "\n"
                + " ".repeat(10)
                + "word ".repeat(6).strip()
                + "\n");
  }

  @Test
  void breaksAsOftenAsItTakes() {
    assertThat(Wrapping.wrap("word ".repeat(100)).lines())
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void leavesQuotedLinesAndLongWordsAlone() {
    String quoted = "  | " + WORDS;
    String word = "x".repeat(100);
    assertThat(Wrapping.wrap(quoted + "\n" + word)).isEqualTo(quoted + "\n" + word + "\n");
  }
}
