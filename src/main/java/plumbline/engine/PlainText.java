package plumbline.engine;

/**
 * Makes text of any origin fit for a report: no control characters, no broken ones, not endless.
 */
final class PlainText {
  /** Characters kept of each text; Gradescope cuts at 100,000. */
  private static final int LONGEST = 30_000;

  private static final String CUT = "\n[… shortened …]\n";

  private PlainText() {}

  /** The text with line feeds, tabs and printable characters only; the middle is cut out. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(plain, c));
    if (plain.length() <= LONGEST) {
      return plain.toString();
    }
    // cutting must not leave half a surrogate pair
    String head = plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 4));
    String tail = plain.substring(plain.offsetByCodePoints(plain.length(), -LONGEST / 4));
    return head + CUT + tail;
  }

  private static void append(StringBuilder plain, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL -> plain.append(c == '\n' || c == '\t' ? (char) c : '\uFFFD');
      case Character.SURROGATE, Character.UNASSIGNED, Character.FORMAT -> plain.append('\uFFFD');
      default -> plain.appendCodePoint(c);
    }
  }
}
