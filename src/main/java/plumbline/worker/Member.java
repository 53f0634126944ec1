package plumbline.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A field, method, initialiser or type in a source file, or what stands in the place of one.
 *
 * @param tokens its tokens as far as they are not in braces
 * @param previous the member before it in the same type; null for the first
 * @param kind what it is, by its looks
 * @param end the offset after its last character
 */
record Member(List<Token> tokens, Member previous, Kind kind, int end) {
  private static final Set<String> STATEMENTS =
      Set.of(
          "return",
          "if",
          "else",
          "for",
          "while",
          "do",
          "switch",
          "case",
          "try",
          "catch",
          "finally",
          "throw",
          "break",
          "continue",
          "assert",
          "this",
          "super",
          "new");
  private static final Set<String> AFTER_TYPE = Set.of("<", "@", "{", ",");

  /** What a member can be. */
  enum Kind {
    /** Ends with braces around statements. */
    METHOD,
    /** Ends with a semicolon, or is nothing that could be a member. */
    OTHER,
    /** The constants of an enum. */
    CONSTANTS,
    /** A type with members of its own. */
    TYPE
  }

  int start() {
    return tokens.get(0).start();
  }

  /** Whether an offset lies in it, or right behind it. */
  boolean contains(int offset) {
    return start() <= offset && offset <= end;
  }

  /** The word before the first parenthesis, value, brace or end. */
  String name() {
    String name = "";
    for (Token token : tokens) {
      if (token.is("(") || token.is("=") || token.is(";") || token.is("{")) {
        return name;
      }
      name = token.isWord() ? token.text() : name;
    }
    return name;
  }

  /** Whether it is a method, no constructor or initialiser, whose header goes over an offset. */
  boolean isMethodWithHeaderAt(int offset) {
    int name = 0;
    while (name + 1 < tokens.size() && !tokens.get(name + 1).is("(")) {
      name++;
    }
    return kind == Kind.METHOD
        && offset < tokens.get(tokens.size() - 1).start()
        && !Headers.areModifiers(tokens.subList(0, name));
  }

  /**
   * It, and if it is a statement that strayed out of the member before it, that one too; the last
   * one first.
   */
  List<Member> withOrigin() {
    List<Member> members = new ArrayList<>();
    members.add(this);
    Member member = this;
    while (member.isStatement() && member.previous != null && member.previous.kind != Kind.TYPE) {
      member = member.previous;
      members.add(member);
    }
    return members;
  }

  /** Whether it is a statement rather than a member, which begins with two words or more. */
  boolean isStatement() {
    if (STATEMENTS.contains(tokens.get(0).text())) {
      return true;
    }
    if (kind != Kind.OTHER || tokens.size() < 3 || !tokens.get(0).isWord()) {
      return false;
    }
    Token second = tokens.get(1);
    boolean array = second.is("[") && tokens.get(2).is("]");
    return !array && !second.isWord() && !AFTER_TYPE.contains(second.text());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
