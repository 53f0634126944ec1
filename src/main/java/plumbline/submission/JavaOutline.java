package plumbline.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a source file declares, as far as that shows without its statements: package, imports, and
 * the members of files and types. A file that javac would reject has an outline too.
 *
 * @param tokens the file's tokens
 * @param packageName its package, empty if it names none
 * @param packageEnd the token after its package declaration
 * @param imports its imports, in order
 * @param members what else is at the file's top level, in order
 */
record JavaOutline(
    JavaTokens tokens,
    String packageName,
    int packageEnd,
    List<Import> imports,
    List<Member> members) {

  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "private",
          "static",
          "abstract",
          "final",
          "strictfp",
          "sealed",
          "non",
          "-",
          "default",
          "transient",
          "volatile",
          "synchronized",
          "native");
  private static final Set<String> TYPES = Set.of("class", "interface", "enum");

  /**
   * An import declaration.
   *
   * @param first its first token
   * @param end the token after it, also if its semicolon is missing
   * @param isStatic whether it imports static members
   * @param name what it imports, which ends in {@code *} if it is on demand
   */
  record Import(int first, int end, boolean isStatic, String name) {}

  /**
   * A member of a file or of a type.
   *
   * @param first its first token
   * @param end the token after it
   * @param afterModifiers the first token that is no annotation or modifier
   * @param type the type that it declares, or null if it is something else
   */
  record Member(int first, int end, int afterModifiers, Type type) {}

  /**
   * The declaration of a type.
   *
   * @param keyword class, interface, enum or record
   * @param name its simple name
   * @param nameToken where that stands
   * @param open the brace that opens its body
   * @param close the brace that closes it, or the number of tokens if that is missing
   */
  record Type(String keyword, String name, int nameToken, int open, int close) {}

  static JavaOutline of(String text) {
    JavaTokens tokens = JavaTokens.of(text);
    String packageName = "";
    int packageEnd = 0;
    List<Import> imports = new ArrayList<>();
    int at = 0;
    for (int start = skipModifiers(tokens, 0); isHead(tokens, start); start = at) {
      boolean isStatic = tokens.is(start + 1, "static");
      int first = isStatic ? start + 2 : start + 1;
      int end = tokens.is(start, ";") ? start : endOfName(tokens, first);
      at = tokens.is(end, ";") ? end + 1 : end;
      if (tokens.is(start, "package")) {
        packageName = join(tokens, first, end);
        packageEnd = at;
      } else if (tokens.is(start, "import")) {
        imports.add(new Import(start, at, isStatic, join(tokens, first, end)));
      }
    }
    return new JavaOutline(
        tokens, packageName, packageEnd, imports, members(tokens, at, tokens.size()));
  }

  /** Where a package's or an import's name ends: at a semicolon, or where that is missing. */
  private static int endOfName(JavaTokens tokens, int first) {
    int at = first;
    while (at < tokens.size()
        && !tokens.isOneOf(at, ";@")
        && (at == first || !tokens.isWord(at) || tokens.is(at - 1, "."))) {
      at++;
    }
    return at;
  }

  private static boolean isHead(JavaTokens tokens, int at) {
    return tokens.is(at, "package") || tokens.is(at, "import") || tokens.is(at, ";");
  }

  /** The members of a type. */
  List<Member> membersOf(Type type) {
    return members(tokens, type.open() + 1, type.close());
  }

  /** Whether there is nothing but comments, or beside them a package and imports. */
  boolean isBare() {
    return members.isEmpty() && (tokens.size() == 0 || tokens.is(tokens.size() - 1, ";"));
  }

  /** Whether this is Java source and nothing else: at least one type, and all of it regular. */
  boolean isSource() {
    return tokens.isRegular()
        && !members.isEmpty()
        && members.stream().allMatch(member -> member.type() != null);
  }

  /** The names of the file's top-level types, with its package. */
  List<String> typeNames() {
    return members.stream()
        .filter(member -> member.type() != null)
        .map(member -> qualified(member.type().name()))
        .toList();
  }

  /** A name in this file's package. */
  String qualified(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  private static List<Member> members(JavaTokens tokens, int from, int to) {
    List<Member> members = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (tokens.is(at, ";")) {
        at++;
        continue;
      }
      int afterModifiers = Math.min(skipModifiers(tokens, at), to);
      Type type = type(tokens, afterModifiers, to);
      int end = type == null ? endOfMember(tokens, afterModifiers, to) : type.close() + 1;
      members.add(new Member(at, Math.min(end, to), afterModifiers, type));
      at = end;
    }
    return members;
  }

  /** Skips annotations with their arguments, and modifiers. */
  private static int skipModifiers(JavaTokens tokens, int from) {
    int at = from;
    while (at < tokens.size()) {
      if (tokens.is(at, "@") && !tokens.is(at + 1, "interface")) {
        at += 2;
        while (tokens.is(at, ".")) {
          at += 2;
        }
        at = tokens.is(at, "(") ? tokens.partner(at) + 1 : at;
      } else if (MODIFIERS.contains(tokens.get(at))) {
        at++;
      } else {
        return at;
      }
    }
    return tokens.size();
  }

  private static Type type(JavaTokens tokens, int at, int to) {
    boolean isRecord =
        tokens.is(at, "record") && tokens.isWord(at + 1) && tokens.isOneOf(at + 2, "(<");
    int keyword = tokens.is(at, "@") ? at + 1 : at;
    if (keyword + 1 >= to || !(isRecord || TYPES.contains(tokens.get(keyword)))) {
      return null;
    }
    int open = skipTo(tokens, keyword + 1, "{;");
    if (open >= to || tokens.is(open, ";")) {
      return null;
    }
    String name = tokens.get(keyword + 1);
    return new Type(
        tokens.get(keyword), name, keyword + 1, open, Math.min(tokens.partner(open), to));
  }

  /** The next token that is one of these characters and is not inside brackets. */
  private static int skipTo(JavaTokens tokens, int from, String characters) {
    int at = from;
    while (at < tokens.size() && !tokens.isOneOf(at, characters)) {
      at = tokens.isOneOf(at, "([{") ? tokens.partner(at) + 1 : at + 1;
    }
    return Math.min(at, tokens.size());
  }

  /** After the semicolon, or after the block unless that is part of an initial value. */
  private static int endOfMember(JavaTokens tokens, int from, int to) {
    boolean value = false;
    int at = from;
    while (at < to && !tokens.is(at, ";")) {
      boolean block = tokens.is(at, "{");
      value |= tokens.is(at, "=");
      at = tokens.isOneOf(at, "([{") ? tokens.partner(at) + 1 : at + 1;
      if (block && !value) {
        return at;
      }
    }
    return at + 1;
  }

  /** The text of some tokens, without spaces. */
  static String join(JavaTokens tokens, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      joined.append(tokens.get(i));
    }
    return joined.toString();
  }
}
