package plumbline.submission;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a file, and the encoding it was found to be in.
 *
 * @param text the characters, without byte order marks, lines ended by {@code \n}; what is not text
 *     in the encoding is U+FFFD
 * @param charset the encoding
 * @param respaced whether there were spaces that Java does not know
 */
record SourceText(String text, Charset charset, boolean respaced) {
  /** Spaces and ends of lines of Unicode that are no white space in Java (JLS 3.6). */
  private static final Pattern UNKNOWN_SPACE = Pattern.compile("[\\x85\\p{Z}&&[^ ]]");

  /** Decodes a file; nothing if it holds no text but binary data. */
  static Optional<SourceText> decode(byte[] bytes) {
    Charset charset = Encoding.of(bytes);
    String text = withoutPadding(new String(bytes, charset));
    if (text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    String lines = lines(text);
    String known = withKnownSpaces(lines);
    return Optional.of(new SourceText(known, charset, !known.equals(lines)));
  }

  /** Outside of literals and comments, where they may be meant, all spaces are ordinary ones. */
  private static String withKnownSpaces(String text) {
    if (!UNKNOWN_SPACE.matcher(text).find()) {
      return text;
    }
    StringBuilder known = new StringBuilder(text);
    JavaScanner tokens = new JavaScanner(text);
    while (tokens.next()) {
      if (UNKNOWN_SPACE.matcher(text.substring(tokens.start(), tokens.end())).matches()) {
        known.setCharAt(tokens.start(), ' ');
      }
    }
    return known.toString();
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
