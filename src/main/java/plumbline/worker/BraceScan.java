package plumbline.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Divides a source file into members by its braces, semicolons and beginnings of lines. A word such
 * as {@code public} that begins a line within a method shows that the method was not closed; a
 * method after the end of a class shows that the class was closed too early, by a brace too many in
 * the method before, unless the braces before stand where they should: then only the method itself
 * is out of place.
 */
final class BraceScan {
  private static final Set<String> STARTS = Set.of("public", "private", "protected", "static");
  private static final Set<String> FILE_STARTS =
      Set.of("import", "package", "class", "interface", "enum", "abstract", "final");

  private enum Level {
    FILE,
    TYPE,
    BLOCK
  }

  /** Braces around a type's members or around statements; the file itself counts as one. */
  private static final class Braces {
    private final Level level;

    /** Where they open. */
    private final int start;

    /** Whether the member they belong to ends with them. */
    private final boolean endsMember;

    /** The tokens of the member they belong to, if they begin a level of members of their own. */
    private final List<Token> outer;

    private Member last;

    Braces(Level level, int start, boolean endsMember, List<Token> outer) {
      this.level = level;
      this.start = start;
      this.endsMember = endsMember;
      this.outer = outer;
    }

    boolean expectsConstants() {
      return last == null && outer.stream().anyMatch(token -> token.is("enum"));
    }
  }

  private final String text;
  private final List<Token> all;
  private final Deque<Braces> open = new ArrayDeque<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Member> broken = new ArrayList<>();
  private final List<Token> stray = new ArrayList<>();
  private List<Token> current = new ArrayList<>();
  private Braces closedType;
  private Token closedBy;
  private boolean currentIsCrooked;
  private Member crooked;
  private int missing;

  BraceScan(String text) {
    this.text = text;
    this.all = Token.of(text);
    open.push(new Braces(Level.FILE, 0, false, List.of()));
  }

  Members scan() {
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      if (level() == Level.BLOCK && startsMember(i)) {
        leaveUnclosed(all.get(i - 1).end());
      } else if (level() != Level.BLOCK && startsMember(i) && !Headers.areModifiers(current)) {
        finish(Member.Kind.OTHER, all.get(i - 1).end());
      }
      if (token.is("{")) {
        open(i);
      } else if (token.is("}")) {
        close(i);
      } else if (level() != Level.BLOCK) {
        add(token);
      }
    }
    closeAll();
    return new Members(members, broken, stray, missing);
  }

  private Level level() {
    return open.element().level;
  }

  private boolean startsMember(int i) {
    Token token = all.get(i);
    boolean override = token.is("@") && i + 1 < all.size() && all.get(i + 1).is("Override");
    return token.startsLine()
        && (STARTS.contains(token.text())
            || override
            || (level() == Level.FILE && FILE_STARTS.contains(token.text())));
  }

  private void add(Token token) {
    current.add(token);
    if (token.is(";")) {
      finish(Member.Kind.OTHER, token.end());
    }
  }

  private void open(int i) {
    Token brace = all.get(i);
    if (level() == Level.BLOCK) {
      boolean type = Headers.isAnonymous(all, i) || Headers.isLocalType(all, i);
      push(type ? Level.TYPE : Level.BLOCK, brace, false);
      return;
    }
    boolean constant = open.element().expectsConstants();
    boolean value = constant || Headers.isInValue(current);
    boolean type = constant || (value ? Headers.isAnonymous(all, i) : Headers.isType(current));
    current.add(brace);
    push(type ? Level.TYPE : Level.BLOCK, brace, !value);
  }

  private void push(Level level, Token brace, boolean endsMember) {
    open.push(new Braces(level, brace.start(), endsMember, current));
    if (level == Level.TYPE) {
      current = new ArrayList<>();
    }
  }

  private void close(int i) {
    Token brace = all.get(i);
    if (level() != Level.BLOCK && !current.isEmpty()) {
      finish(Member.Kind.OTHER, all.get(i - 1).end());
    }
    if (level() == Level.FILE) {
      stray.add(brace);
      return;
    }
    Braces closed = open.pop();
    if (closed.level == Level.TYPE) {
      current = closed.outer;
      closedType = closed.endsMember ? closed : closedType;
      closedBy = closed.endsMember ? brace : closedBy;
    } else {
      currentIsCrooked |= brace.startsLine() && !indent(brace.start()).equals(indent(closed.start));
    }
    if (closed.endsMember) {
      finish(closed.level == Level.TYPE ? Member.Kind.TYPE : Member.Kind.METHOD, brace.end());
    }
  }

  /** The white space that begins the line of an offset. */
  private String indent(int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = start;
    while (end < offset && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private Member finish(Member.Kind kind, int end) {
    boolean complete = kind == Member.Kind.METHOD || current.get(current.size() - 1).is(";");
    boolean astray =
        level() == Level.FILE && kind != Member.Kind.TYPE && !Headers.isOfFile(current);
    if (astray && complete && closedType != null && !isClosedInPlace()) {
      reopen();
      astray = false;
    }
    boolean constants = kind == Member.Kind.OTHER && open.element().expectsConstants();
    Member member =
        new Member(
            List.copyOf(current),
            open.element().last,
            constants ? Member.Kind.CONSTANTS : kind,
            end);
    open.element().last = member;
    members.add(member);
    if (astray) {
      broken.add(member);
    }
    crooked = crooked == null && currentIsCrooked ? member : crooked;
    currentIsCrooked = false;
    current = new ArrayList<>();
    return member;
  }

  /** Whether the brace that closed the last type, and all braces before it, are well indented. */
  private boolean isClosedInPlace() {
    return crooked == null
        && closedBy.startsLine()
        && indent(closedBy.start()).equals(indent(closedType.start));
  }

  /** The type closed last was closed by a brace too many in its last member. */
  private void reopen() {
    stray.add(closedBy);
    if (closedType.last != null) {
      broken.add(closedType.last);
    }
    members.removeIf(member -> member.end() == closedBy.end());
    open.push(closedType);
    closedType = null;
  }

  /** A member was not closed before the next one began. */
  private void leaveUnclosed(int end) {
    while (level() == Level.BLOCK) {
      open.pop();
    }
    broken.add(finish(Member.Kind.METHOD, end));
  }

  private void closeAll() {
    while (level() != Level.FILE) {
      if (level() == Level.BLOCK) {
        leaveUnclosed(text.length());
        continue;
      }
      if (!current.isEmpty()) {
        finish(Member.Kind.OTHER, text.length());
      }
      Braces type = open.pop();
      current = type.outer;
      if (type.endsMember) {
        missing++;
        finish(Member.Kind.TYPE, text.length());
      } else if (level() != Level.BLOCK) {
        broken.add(finish(Member.Kind.OTHER, text.length()));
      }
    }
    if (!current.isEmpty()) {
      finish(Member.Kind.OTHER, text.length());
    }
    if (missing > 0 && broken.isEmpty() && crooked != null) {
      broken.add(crooked);
    }
  }
}
