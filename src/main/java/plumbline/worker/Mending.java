package plumbline.worker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.protocol.Diagnostic;

/**
 * Cuts out of source files what breaks their syntax, member by member, so that the rest can be
 * compiled. What is cut out is always the whole member in which the mistake is: no mistake is ever
 * corrected, since that would be a guess at what was meant.
 */
final class Mending {
  /** The most members that are cut out of one file. */
  private static final int MOST_CUTS = 40;

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
    for (int i = 0; i < MOST_CUTS; i++) {
      List<Diagnostic> left = javac.parse(List.of(mended)).errors();
      SourceUnit next = left.isEmpty() ? mended : cutAt(left.get(0), mended);
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
    for (Member member : members.broken()) {
      balanced = cut(member, error, balanced);
    }
    for (Token brace : members.stray()) {
      balanced = balanced.blank(brace.start(), brace.end());
    }
    return members.missing() == 0
        ? balanced
        : balanced.withText(balanced.text() + "}".repeat(members.missing()));
  }

  /** Cuts out the member in which the error is; a stray statement takes the one before with it. */
  private SourceUnit cutAt(Diagnostic error, SourceUnit unit) {
    Member member = Members.of(unit.text()).at(unit.offset(error)).orElse(null);
    if (member == null || member.kind() == Member.Kind.TYPE) {
      return unit;
    }
    SourceUnit without = cut(member, error, unit);
    return member.isStatement() && member.previous() != null
        ? cut(member.previous(), error, without)
        : without;
  }

  private SourceUnit cut(Member member, Diagnostic error, SourceUnit unit) {
    cuts.add(member.name(), error);
    return unit.blank(member.start(), member.end());
  }
}
