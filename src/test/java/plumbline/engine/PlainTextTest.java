package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void keepsWhatCanBePrinted() {
    String text = "‖AX‖ ≤ 1\tüñí 漢字 😀\nnext";
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Test
  void everyLineEndBecomesALineFeed() {
    assertThat(PlainText.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void controlAndInvisibleCharactersAreReplaced() {
    // NUL, escape, C1 control, byte order mark, right-to-left override
    assertThat(PlainText.of("a\0b\u001b[31mc\u0085d\uFEFFe\u202Ef"))
        .isEqualTo("a\uFFFDb\uFFFD[31mc\uFFFDd\uFFFDe\uFFFDf");
  }

  @Test
  void halfSurrogatePairsAreReplaced() {
    assertThat(PlainText.of("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void theMiddleOfLongTextIsCutOut() {
    String plain = PlainText.of("b".repeat(20_000) + "x" + "e".repeat(20_000));
    assertThat(plain)
        .hasSizeLessThan(30_000)
        .startsWith("bbb")
        .endsWith("eee")
        .contains("[… shortened …]");
  }

  @Test
  void cuttingLeavesSurrogatePairsWhole() {
    String plain = PlainText.of("x" + "😀".repeat(40_000));
    assertThat(plain.chars().filter(c -> Character.isHighSurrogate((char) c)).count())
        .isEqualTo(plain.chars().filter(c -> Character.isLowSurrogate((char) c)).count());
    assertThat(plain).doesNotContain("\uFFFD");
  }
}
