package plumbline.submission;

import java.text.Normalizer;

/**
 * Makes names and other short text that a student controls fit to be shown within a sentence: on
 * one line, in NFC, without tricks, not too long. Says for longer text too which characters are
 * fit.
 */
public final class Printable {
  /** What is shown for what is no text; decoders put it for bytes that are none. */
  public static final char REPLACEMENT = '\uFFFD';

  private static final String ELLIPSIS = "…";

  private Printable() {}

  /** The text, cut at its head if it has more characters. */
  static String lastOf(String text, int characters) {
    String shown = of(text);
    if (shown.length() <= characters) {
      return shown;
    }
    int cut = shown.length() - characters + 1;
    return ELLIPSIS + shown.substring(Character.isLowSurrogate(shown.charAt(cut)) ? cut + 1 : cut);
  }

  /** The text, cut at its end if it has more characters. */
  static String firstOf(String text, int characters) {
    String shown = of(text);
    if (shown.length() <= characters) {
      return shown;
    }
    int cut = characters - 1;
    return shown.substring(0, Character.isLowSurrogate(shown.charAt(cut)) ? cut - 1 : cut)
        + ELLIPSIS;
  }

  private static String of(String text) {
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> isPrintable(c) ? c : '?')
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /**
   * Whether a character may be shown. Not so are line ends, terminal escapes, marks that reverse
   * the text around them, halves of surrogate pairs, and what no font has.
   *
   * @param codePoint a character
   * @return whether it is harmless and visible, or a space
   */
  public static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> codePoint != REPLACEMENT;
    };
  }
}
