package plumbline.submission;

import java.util.Arrays;

/**
 * The tokens of Java source: names, literals, and every other character for itself, without
 * comments and white space (JLS, chapter 3). Made for hostile text: one pass, no recursion, no
 * failure. Unicode escapes are not translated, as nobody writes them but to hide something.
 */
final class JavaTokens {
  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] partners = {};
  private int size;
  private boolean regular = true;

  private JavaTokens(String text) {
    this.text = text;
  }

  static JavaTokens of(String text) {
    JavaTokens tokens = new JavaTokens(text);
    JavaScanner scanner = new JavaScanner(text);
    while (scanner.next()) {
      tokens.add(scanner.start(), scanner.end());
    }
    tokens.regular = scanner.isRegular();
    tokens.starts = Arrays.copyOf(tokens.starts, tokens.size);
    tokens.ends = Arrays.copyOf(tokens.ends, tokens.size);
    tokens.pair();
    return tokens;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /**
   * Finds the partner of each bracket; one without a partner gets the end of the tokens. A brace
   * closes whatever was left open inside it, so that an error in one method stays in it.
   */
  private void pair() {
    partners = new int[size];
    Arrays.fill(partners, size);
    int[] open = new int[size];
    int depth = 0;
    int braces = 0;
    for (int i = 0; i < size; i++) {
      if (isOneOf(i, "({[")) {
        open[depth++] = i;
        braces += is(i, "{") ? 1 : 0;
      } else if (isOneOf(i, ")}]")) {
        boolean brace = is(i, "}");
        while (brace && braces > 0 && !is(open[depth - 1], "{")) {
          depth--;
          regular = false;
        }
        if (depth > 0 && "({[".indexOf(first(open[depth - 1])) == ")}]".indexOf(first(i))) {
          depth--;
          braces -= brace ? 1 : 0;
          partners[open[depth]] = i;
        } else {
          regular = false;
        }
      }
    }
    regular &= depth == 0;
  }

  int size() {
    return size;
  }

  /** Whether all tokens are well-formed and all brackets have partners. */
  boolean isRegular() {
    return regular;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The bracket that closes this one, or the number of tokens if there is none. */
  int partner(int token) {
    return partners[token];
  }

  String get(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Whether there is such a token and it reads so. */
  boolean is(int token, String expected) {
    return token >= 0
        && token < size
        && ends[token] - starts[token] == expected.length()
        && text.startsWith(expected, starts[token]);
  }

  /** Whether there is such a token and it is one of these characters. */
  boolean isOneOf(int token, String characters) {
    return token >= 0
        && token < size
        && ends[token] - starts[token] == 1
        && characters.indexOf(first(token)) >= 0;
  }

  /** Whether there is such a token and it is a name or a keyword. */
  boolean isWord(int token) {
    return token < size && Character.isJavaIdentifierStart(text.codePointAt(starts[token]));
  }

  private char first(int token) {
    return text.charAt(starts[token]);
  }
}
