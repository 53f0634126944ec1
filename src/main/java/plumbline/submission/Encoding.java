package plumbline.submission;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a source file, by what leaves least to chance first: a byte order mark; the
 * zero bytes of UTF-16; well-formed UTF-8; what the detector takes for an encoding of East Asia, if
 * the bytes are well-formed in it; pairs of bytes that are common Chinese characters; likewise for
 * Cyrillic; windows-1252, in which nearly any bytes are text and letters stay letters.
 */
final class Encoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Set<String> EAST_ASIAN =
      Set.of("GB18030", "BIG5", "EUC-TW", "EUC-KR", "EUC-JP", "SHIFT_JIS");
  private static final Set<String> CYRILLIC = Set.of("WINDOWS-1251", "KOI8-R");

  private Encoding() {}

  static Charset of(byte[] bytes) {
    Charset utf = utf(bytes);
    if (utf != null) {
      return utf;
    }
    String name = detect(bytes);
    if (EAST_ASIAN.contains(name) && isWellFormed(bytes, name)) {
      return Charset.forName(name);
    }
    if (isCommonChinese(bytes)) {
      return GB18030;
    }
    return CYRILLIC.contains(name) ? Charset.forName(name) : WINDOWS_1252;
  }

  private static Charset utf(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    Charset utf16 = unmarkedUtf16(bytes);
    if (utf16 != null) {
      return utf16;
    }
    return isWellFormed(bytes, UTF_8) || isMostlyUtf8(bytes) ? UTF_8 : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Java source is mostly ASCII: in UTF-16 most pairs have a zero, nearly always at one side. */
  private static Charset unmarkedUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean oneSided = 8 * Math.min(zeros[0], zeros[1]) < Math.max(zeros[0], zeros[1]);
    boolean most = Math.max(zeros[0], zeros[1]) > bytes.length / 4;
    if (bytes.length % 2 != 0 || !oneSided || !most) {
      return null;
    }
    Charset charset = zeros[0] < zeros[1] ? UTF_16LE : UTF_16BE;
    return isWellFormed(bytes, charset) ? charset : null;
  }

  private static boolean isWellFormed(byte[] bytes, String charset) {
    return Charset.isSupported(charset) && isWellFormed(bytes, Charset.forName(charset));
  }

  private static boolean isWellFormed(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException inAnother) {
      return false;
    }
  }

  /** UTF-8 into which a few bytes of another encoding were pasted. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long intact = text.chars().filter(c -> c > 0x7F).count() - broken;
    return intact > broken;
  }

  /**
   * Whether all that is not ASCII is pairs of bytes, and three quarters of these are among the
   * 3,755 common characters of GB 2312, its level 1: rows 16 to 55, bytes B0A1 to D7FE. Statistical
   * detectors need more text than the few comments of a program.
   */
  private static boolean isCommonChinese(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    for (int i = 0; i < bytes.length; i++) {
      int first = bytes[i] & 0xFF;
      if (first > 0x7F) {
        i++;
        int second = i < bytes.length ? bytes[i] & 0xFF : 0;
        if (first < 0xA1 || second < 0xA1) {
          return false;
        }
        pairs++;
        common += first >= 0xB0 && first <= 0xD7 ? 1 : 0;
      }
    }
    return 4 * common >= 3 * pairs;
  }

  private static String detect(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? "" : name;
  }
}
