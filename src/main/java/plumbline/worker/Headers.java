package plumbline.worker;

import java.util.List;
import java.util.Set;

/** Tells by the tokens before a brace what the brace begins. */
final class Headers {
  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "private",
          "protected",
          "static",
          "final",
          "abstract",
          "synchronized",
          "strictfp",
          "native",
          "transient",
          "volatile",
          "default",
          "sealed");
  private static final Set<String> TYPES = Set.of("class", "interface", "enum");
  private static final Set<String> IN_TYPE_NAME = Set.of(".", "<", ">", ",", "?", "[", "]", "@");

  private Headers() {}

  /** Whether they are nothing but modifiers and annotations. */
  static boolean areModifiers(List<Token> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += depthChange(token);
      boolean inAnnotation =
          depth > 0 || token.is("@") || token.is(")") || token.is(".") || followsAt(tokens, i);
      if (!inAnnotation && !MODIFIERS.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean followsAt(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).isWord()
        && (tokens.get(i - 1).is("@") || tokens.get(i - 1).is("."));
  }

  private static int depthChange(Token token) {
    return token.is("(") ? 1 : token.is(")") ? -1 : 0;
  }

  /** Whether they declare a type. */
  static boolean isType(List<Token> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += depthChange(tokens.get(i));
      boolean qualified = i > 0 && tokens.get(i - 1).is(".");
      if (depth == 0
          && !qualified
          && (TYPES.contains(tokens.get(i).text()) || isRecord(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRecord(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).is("record")
        && tokens.get(i + 1).isWord()
        && (tokens.get(i + 2).is("(") || tokens.get(i + 2).is("<"));
  }

  /** Whether they stop within a field's value or an annotation's. */
  static boolean isInValue(List<Token> tokens) {
    int depth = 0;
    for (Token token : tokens) {
      depth += depthChange(token);
      if (depth == 0 && token.is("=")) {
        return true;
      }
    }
    return depth > 0;
  }

  /** Whether they belong to a file rather than to a type. */
  static boolean isOfFile(List<Token> tokens) {
    Token first = tokens.get(0);
    return first.is("import") || first.is("package") || first.is(";") || isType(tokens);
  }

  /** Whether the brace at an index begins the body of a class without a name. */
  static boolean isAnonymous(List<Token> tokens, int brace) {
    int i = brace - 1;
    if (i < 0 || !tokens.get(i).is(")")) {
      return false;
    }
    for (int depth = 0; i >= 0; i--) {
      depth += depthChange(tokens.get(i));
      if (depth == 0) {
        break;
      }
    }
    for (i--;
        i >= 0 && (tokens.get(i).isWord() || IN_TYPE_NAME.contains(tokens.get(i).text()));
        i--) {
      if (tokens.get(i).is("new")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the brace at an index, which stands among statements, begins the body of a type. */
  static boolean isLocalType(List<Token> tokens, int brace) {
    int start = brace;
    while (start > 0
        && !tokens.get(start - 1).is(";")
        && !tokens.get(start - 1).is("{")
        && !tokens.get(start - 1).is("}")) {
      start--;
    }
    return isType(tokens.subList(start, brace));
  }
}
