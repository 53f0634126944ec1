package plumbline.engine;

import plumbline.submission.Printable;

/** Makes whole texts fit for a report: lines of {@link Printable} characters, not endless. */
final class PlainText {
  /** Characters kept of each text; Gradescope cuts at 100,000. */
  private static final int LONGEST = 30_000;

  private static final String CUT = "\n[… shortened …]\n";

  private PlainText() {}

  /** The text with line feeds, tabs and printable characters only; the middle is cut out. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(PlainText::shown)
        .forEach(plain::appendCodePoint);
    if (plain.length() <= LONGEST) {
      return plain.toString();
    }
    // cutting must not leave half a surrogate pair
    String head = plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 4));
    String tail = plain.substring(plain.offsetByCodePoints(plain.length(), -LONGEST / 4));
    return head + CUT + tail;
  }

  private static int shown(int c) {
    return c == '\n' || c == '\t' || Printable.isPrintable(c) ? c : Printable.REPLACEMENT;
  }
}
