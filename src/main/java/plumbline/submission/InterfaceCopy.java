package plumbline.submission;

import java.util.List;
import java.util.Locale;
import plumbline.submission.JavaOutline.Member;

/**
 * A student's copy of a provided interface.
 *
 * @param unit the file it is in
 * @param provided what it is a copy of
 * @param name its own full name
 * @param member its declaration
 */
record InterfaceCopy(SourceUnit unit, ProvidedInterface provided, String name, Member member) {
  /** The copy that a type is, or null if it is none. */
  static InterfaceCopy of(SourceUnit unit, ProvidedInterface provided, String name, Member member) {
    InterfaceCopy copy = new InterfaceCopy(unit, provided, name, member);
    boolean isCopy =
        member.type().keyword().equals("interface")
            && !copy.extendsTheOfficialOne()
            && (copy.hasOfficialName() || provided.resembles(copy.shape()));
    return isCopy ? copy : null;
  }

  private JavaOutline.Type type() {
    return member.type();
  }

  private JavaTokens tokens() {
    return unit.tokens();
  }

  private Shape shape() {
    return Signature.shape(unit.outline(), type());
  }

  boolean hasOfficialName() {
    return name.equals(provided.qualifiedName());
  }

  private boolean extendsTheOfficialOne() {
    StringBuilder header = new StringBuilder();
    for (int at = type().nameToken() + 1; at < type().open(); at++) {
      header.append(tokens().get(at)).append(tokens().isWord(at) ? " " : "");
    }
    return header.toString().replace(" .", ".").contains(provided.qualifiedName());
  }

  /** In what it differs from the official interface; empty if it does not. */
  List<String> differences() {
    return shape().differencesFrom(provided.shape());
  }

  /** Tells the student how an edited copy differs, and that it does not count. */
  Note editedNote(List<String> differences) {
    int listed = Math.min(differences.size(), Limits.LISTED_DIFFERENCES);
    int more = differences.size() - listed;
    String list = String.join(", ", differences.subList(0, listed));
    return new Note(
        Note.Kind.REFUSED,
        "Your copy of the provided interface "
            + provided.name()
            + " in "
            + unit.path()
            + " was changed, but the official one is always used. Yours "
            + (more == 0 ? list : String.format(Locale.ROOT, "%s and %,d more", list, more))
            + ". Check that your class implements the official one.");
  }

  /** Whether it has no type of this name of its own, so that another must be meant. */
  boolean lacksPart(String part) {
    return !shape().members().containsKey("type " + part);
  }

  /**
   * Gives way to the official interface. A copy under another name stays as an interface that
   * extends the official one, with whatever the student added to it.
   */
  void giveWay() {
    if (hasOfficialName()) {
      unit.blank(member);
      return;
    }
    int end = type().nameToken();
    boolean extended = false;
    while (end < type().open() && !tokens().is(end, "permits")) {
      extended |= tokens().is(end, "extends");
      end++;
    }
    unit.insert(end, (extended ? ", " : "extends ") + provided.qualifiedName() + " ");
    for (Member inner : unit.outline().membersOf(type())) {
      boolean part = inner.type() != null && provided.parts().containsKey(inner.type().name());
      if (part || provided.demands(Signature.of(tokens(), inner))) {
        unit.blank(inner);
      }
    }
  }
}
