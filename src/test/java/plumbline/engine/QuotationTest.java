package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {
  @Test
  void everyLineIsMarkedHoweverItEnds() {
    assertThat(Quotation.of("one\ntwo\rthree\r\n  four  \n\n"))
        .isEqualTo("  | one\n  | two\n  | three\n  |   four\n");
  }

  @Test
  void manyLinesAreCutAndCounted() {
    assertThat(Quotation.of("line\n".repeat(41)).lines())
        .hasSize(41)
        .endsWith("  … and 1 more line")
        .startsWith("  | line");
    assertThat(Quotation.of("line\n".repeat(50))).endsWith("  … and 10 more lines\n");
    assertThat(Quotation.of("line\n".repeat(40))).doesNotContain("…");
  }

  @Test
  void longLinesAreCutBetweenCharacters() {
    String clef = "\uD834\uDD1E"; // one character of two chars
    assertThat(Quotation.of(clef.repeat(400))).isEqualTo("  | " + clef.repeat(150) + "…\n");
  }
}
