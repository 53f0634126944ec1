package plumbline.worker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.protocol.Diagnostic;

/**
 * Makes the syntax of source files right by disabling the members that break it, so that the rest
 * can be compiled. A method then throws what the Eclipse compiler lets methods with other errors
 * throw; anything else is cut out. No mistake is ever corrected, since that would be a guess at
 * what was meant.
 */
final class Mending {
  private static final String THROWING = "{ throw new java.lang.Error(";

  /** The most steps that are taken with one file. */
  private static final int MOST_STEPS = 80;

  private final Javac javac;
  private final Cuts cuts;

  Mending(Javac javac, Cuts cuts) {
    this.javac = javac;
    this.cuts = cuts;
  }

  /** The upload with its files mended, as far as they need it. */
  Upload mend(Upload upload) {
    Set<String> paths =
        javac.parse(upload.units()).errors().stream()
            .map(Diagnostic::path)
            .collect(Collectors.toSet());
    return upload.map(unit -> paths.contains(unit.path()) ? mend(unit) : unit, javac);
  }

  private SourceUnit mend(SourceUnit unit) {
    List<Diagnostic> errors = javac.parse(List.of(unit)).errors();
    if (errors.isEmpty()) {
      return unit;
    }
    SourceUnit mended = balance(unit, errors.get(0));
    for (int i = 0; i < MOST_STEPS; i++) {
      List<Diagnostic> left = javac.parse(List.of(mended)).errors();
      SourceUnit next = left.isEmpty() ? mended : disableAt(left.get(0), mended);
      if (next == mended) {
        return mended;
      }
      mended = next;
    }
    return mended;
  }

  private SourceUnit balance(SourceUnit unit, Diagnostic error) {
    Members members = Members.of(unit.text());
    SourceUnit balanced = unit;
    for (Token brace : members.stray()) {
      balanced = balanced.blank(brace.start(), brace.end());
    }
    for (Member member : members.brokenFromEnd()) {
      balanced = disable(member, error, balanced);
    }
    return members.missing() == 0
        ? balanced
        : balanced.withText(balanced.text() + "}".repeat(members.missing()));
  }

  /** Disables the member in which the error is, and for a stray statement the one before too. */
  private SourceUnit disableAt(Diagnostic error, SourceUnit unit) {
    Member member = Members.of(unit.text()).at(unit.offset(error)).orElse(null);
    if (member == null || member.kind() == Member.Kind.TYPE) {
      return unit;
    }
    SourceUnit disabled = unit;
    for (Member affected : member.withOrigin()) {
      disabled = disable(affected, error, disabled);
    }
    return disabled;
  }

  /** Lets a method throw; what is no method, or would still not be one, is cut out. */
  SourceUnit disable(Member member, Diagnostic error, SourceUnit unit) {
    String body = THROWING + Cuts.literal(error) + "); }";
    int start = member.tokens().get(member.tokens().size() - 1).start();
    boolean method =
        member.kind() == Member.Kind.METHOD
            && !member.isStatement()
            && !isEmptyInitialiser(member, unit.text())
            && !Headers.isInValue(member.tokens());
    return method && !unit.text().startsWith(THROWING, start)
        ? unit.replace(start, member.end(), body)
        : cut(member, error, unit);
  }

  private SourceUnit cut(Member member, Diagnostic error, SourceUnit unit) {
    cuts.add(member.name(), error);
    return unit.blank(member.start(), member.end());
  }

  /** Whether it is no more than a brace too many. */
  private static boolean isEmptyInitialiser(Member member, String text) {
    return member.tokens().size() == 1
        && text.substring(member.start(), member.end()).indexOf(';') < 0;
  }
}
