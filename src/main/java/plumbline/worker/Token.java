package plumbline.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number, literal or sign of Java source, read so that nothing can be wrong with it:
 * comments and white space are left out, and a literal without its end ends with its line.
 *
 * @param kind which of them
 * @param text its characters
 * @param start the offset of its first character
 * @param startsLine whether only white space stands before it on its line
 */
record Token(Kind kind, String text, int start, boolean startsLine) {
  private static final Pattern ANY =
      Pattern.compile(
          "(?<space>\\s+|//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))"
              + "|(?<literal>\"\"\"(?s:[^\\\\\"]|\\\\.|\"(?!\"\"))*+(?:\"\"\"|\\z)"
              + "|\"(?:\\\\.|[^\"\\\\\\n])*+\"?|'(?:\\\\.|[^'\\\\\\n])*+'?)"
              + "|(?<word>[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*+)"
              + "|(?<number>[0-9](?:[eEpP][+-]|[\\w.])*+)"
              + "|(?<sign>(?s:.))");

  /** What a token can be. */
  enum Kind {
    WORD,
    NUMBER,
    LITERAL,
    SIGN
  }

  /** The offset after its last character. */
  int end() {
    return start + text.length();
  }

  boolean is(String wanted) {
    return kind != Kind.LITERAL && text.equals(wanted);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** All tokens of a text. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    boolean startsLine = true;
    for (Matcher next = ANY.matcher(text); next.find(); ) {
      if (next.group("space") != null) {
        startsLine |= next.group().indexOf('\n') >= 0;
      } else {
        tokens.add(new Token(kind(next), next.group(), next.start(), startsLine));
        startsLine = false;
      }
    }
    return tokens;
  }

  private static Kind kind(Matcher token) {
    if (token.group("word") != null) {
      return Kind.WORD;
    }
    if (token.group("number") != null) {
      return Kind.NUMBER;
    }
    return token.group("literal") != null ? Kind.LITERAL : Kind.SIGN;
  }
}
