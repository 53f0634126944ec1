package plumbline.submission;

import java.text.Normalizer;

/** Makes text that a student controls fit to be shown: one line, NFC, no tricks, not too long. */
final class Printable {
  /** What decoders put for bytes that are no text. */
  static final char REPLACEMENT = '\uFFFD';

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

  /** Not so: line ends, terminal escapes, marks that reverse the text around them, halves. */
  private static boolean isPrintable(int codePoint) {
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
