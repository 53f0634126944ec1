package plumbline.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings and line ends. Bytes are made by the JDK's own encoders. */
class SourceTextTest {
  private static final Charset GBK = Charset.forName("GBK");

  /** A program as students write it, with something in its comment and its string. */
  private static String program(String words) {
    return "package hw3;\n\n/** "
        + words
        + " */\npublic class Solution {\n  String name = \""
        + words
        + "\"; // "
        + words
        + "\n}\n";
  }

  private static SourceText decode(byte[] bytes) {
    return SourceText.decode(bytes).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "Größe der Lösung", "计算范数", "行列のノルム", "норма", "😀"})
  void readsUtf8WithAndWithoutMark(String words) {
    String text = program(words);

    assertThat(decode(text.getBytes(UTF_8))).isEqualTo(new SourceText(text, UTF_8, false));
    assertThat(decode(("\uFEFF" + text).getBytes(UTF_8)))
        .isEqualTo(new SourceText(text, UTF_8, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "Größe der Lösung", "计算范数", "行列のノルム", "😀"})
  void readsUtf16OfBothOrdersWithAndWithoutMark(String words) {
    String text = program(words);

    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      assertThat(decode(text.getBytes(charset))).isEqualTo(new SourceText(text, charset, false));
      assertThat(decode(("\uFEFF" + text).getBytes(charset)))
          .isEqualTo(new SourceText(text, charset, false));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "é",
        "Größe der Lösung für Übung",
        "coût de la méthode, données d'entrée",
        "Author: José Núñez",
        "“smart” – dash…",
        "½ ± 3 µ"
      })
  void readsTheEncodingOfWesternWindows(String words) {
    String text = program(words);

    assertThat(decode(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"计算范数", "作者：张三", "大", "矩阵乘法，然后求弗罗贝尼乌斯范数的梯度", "返回最大值的位置"})
  void readsGbk(String words) {
    String text = program(words);

    assertThat(decode(text.getBytes(GBK)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS, 行列のノルムを計算する",
    "EUC-KR, 행렬의 노름을 계산",
    "Big5, 計算矩陣的範數並且傳回梯度，作者：張三",
    "windows-1251, вычислить норму матрицы"
  })
  void readsWhatTheDetectorKnows(String charset, String words) {
    String text = program(words);

    assertThat(decode(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Test
  void keepsUtf8IntoWhichAFewOtherBytesWerePasted() {
    byte[] bytes = program("größe für ö \u0001").getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 1 ? (byte) 0xE4 : bytes[i];
    }

    assertThat(decode(bytes).text()).isEqualTo(program("größe für ö \uFFFD"));
  }

  @Test
  void endsAllLinesAlike() {
    assertThat(decode("a\r\nb\rc\n// d\u2028e\r\r\nf".getBytes(UTF_8)).text())
        .isEqualTo("a\nb\nc\n// d\u2028e\n\nf");
  }

  @Test
  void removesByteOrderMarksInside() {
    assertThat(decode("class A {}\n\uFEFFclass B {}".getBytes(UTF_8)).text())
        .isEqualTo("class A {}\nclass B {}");
  }

  @Test
  void leavesZerosAtTheEndOut() {
    assertThat(decode("class A {}\n\0\0\0".getBytes(UTF_8)).text()).isEqualTo("class A {}\n");
    assertThat(decode("\uFEFFclass A {}\0\0".getBytes(UTF_16LE)).text()).isEqualTo("class A {}");
  }

  @Test
  void refusesBinaryData() {
    assertThat(SourceText.decode("class A {\0}".getBytes(UTF_8))).isEmpty();
    assertThat(SourceText.decode("\uFEFFclass A {\0}".getBytes(UTF_8))).isEmpty();
    assertThat(SourceText.decode(new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 0, 0, 52})).isEmpty();
  }

  @Test
  void readsAnEmptyFile() {
    assertThat(decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void saysWhichFilesAreNotInUtf8(@TempDir Path folder) throws IOException {
    Upload upload =
        new Upload(folder)
            .with("A.java", "class A {} // é".getBytes(ISO_8859_1))
            .with("B.java", "class B {} // 计算范数".getBytes(GBK))
            .with("C.java", "class C {}".getBytes(UTF_16LE))
            .with("D.java", "class D {} // é");

    assertThat(upload.notes())
        .containsExactly(
            "Not in UTF-8, but read in the encoding that they seem to have: A.java (windows-1252),"
                + " B.java (GB18030), C.java (UTF-16LE). If letters in the messages look wrong,"
                + " save your files as UTF-8.");
  }

  @Test
  void spacesThatJavaDoesNotKnowAreOrdinaryOutsideOfLiterals() {
    String text = "a\u00a0=\u3000\"b\u00a0c\"\u2028+\u202f'\u00a0';\u0085 // d\u00a0e\n";
    assertThat(decode(text.getBytes(UTF_8)))
        .isEqualTo(new SourceText("a = \"b\u00a0c\" + '\u00a0';  // d\u00a0e\n", UTF_8, true));
  }
}
