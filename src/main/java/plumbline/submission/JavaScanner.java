package plumbline.submission;

/** Finds one token after the other. */
final class JavaScanner {
  private static final String TEXT_BLOCK = "\"\"\"";
  private static final String SEPARATORS = "(){}[];,.@<>=+-*/%&|^!~?:";

  private final String text;
  private int start;
  private int end;
  private boolean regular = true;

  JavaScanner(String text) {
    this.text = text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether all tokens so far were well-formed. */
  boolean isRegular() {
    return regular;
  }

  /** Goes to the next token, if there is one. */
  boolean next() {
    start = skipSpace(end);
    if (start == text.length()) {
      return false;
    }
    int first = text.codePointAt(start);
    if (Character.isJavaIdentifierStart(first)) {
      end = endOfWord(start);
    } else if (Character.isDigit(first)) {
      end = endOfNumber(start);
    } else if (text.startsWith(TEXT_BLOCK, start)) {
      end = endOfTextBlock(start + TEXT_BLOCK.length());
    } else if (first == '"' || first == '\'') {
      end = endOfLiteral(start + 1, (char) first);
    } else {
      end = start + Character.charCount(first);
      regular &= SEPARATORS.indexOf(first) >= 0;
    }
    return true;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length()) {
      if (text.startsWith("//", at)) {
        at = endOf("\n", at);
      } else if (text.startsWith("/*", at)) {
        at = endOf("*/", at + 2);
      } else if (text.charAt(at) <= ' ') {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private int endOf(String mark, int from) {
    int at = text.indexOf(mark, from);
    regular &= at >= 0 || mark.equals("\n");
    return at < 0 ? text.length() : at + mark.length();
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < text.length() && Character.isJavaIdentifierPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Signs belong to a number only in its exponent, which makes no difference here. */
  private int endOfNumber(int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private int endOfTextBlock(int from) {
    int at = from;
    while (at < text.length() && !text.startsWith(TEXT_BLOCK, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    regular &= at < text.length();
    return Math.min(at + TEXT_BLOCK.length(), text.length());
  }

  private int endOfLiteral(int from, char quote) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      if (text.charAt(at) == quote) {
        return at + 1;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    regular = false;
    return Math.min(at, text.length());
  }
}
