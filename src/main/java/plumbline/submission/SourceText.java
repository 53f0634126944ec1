package plumbline.submission;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The text of a file, and the encoding it was found to be in.
 *
 * @param text the characters, without byte order marks, lines ended by {@code \n}; what is not text
 *     in the encoding is U+FFFD
 * @param charset the encoding
 */
record SourceText(String text, Charset charset) {
  /** Decodes a file; nothing if it holds no text but binary data. */
  static Optional<SourceText> decode(byte[] bytes) {
    Charset charset = Encoding.of(bytes);
    String text = withoutPadding(new String(bytes, charset));
    return text.indexOf('\0') >= 0
        ? Optional.empty()
        : Optional.of(new SourceText(lines(text), charset));
  }

  /** A crash or a full disk can leave zeros at the end of a file. */
  private static String withoutPadding(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\0') {
      end--;
    }
    return text.substring(0, end);
  }

  private static String lines(String text) {
    return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
  }
}
