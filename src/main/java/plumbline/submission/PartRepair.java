package plumbline.submission;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.submission.JavaOutline.Import;
import plumbline.submission.JavaOutline.Member;

/**
 * Replaces what a student took out of a copy of a provided interface: where the copy no longer
 * declares one of the interface's types, such as {@code Network}, but the submission has a type of
 * that name and with the same components elsewhere, all that use it get the official one.
 */
final class PartRepair {
  private final List<SourceUnit> units;
  private final Findings findings;

  PartRepair(List<SourceUnit> units, Findings findings) {
    this.units = units;
    this.findings = findings;
  }

  /** Replaces a part that a copy lacks. */
  void repair(ProvidedInterface provided, String part) {
    Map<String, Set<SourceUnit>> replaced = new LinkedHashMap<>();
    for (SourceUnit unit : units) {
      unit.visitTypes(
          (enclosing, member) -> {
            boolean meant = isMeant(unit, enclosing, member.type(), provided, part);
            boolean few = replaced.size() < Limits.LISTED_COPIES;
            if (meant && few && unit.blank(member)) {
              replaced.computeIfAbsent(enclosing, none -> new HashSet<>()).add(unit);
            }
            return !meant;
          });
    }
    replaced.forEach(
        (enclosing, declarers) -> {
          findings.add(Finding.CONTRACT_PART, enclosing + part);
          units.forEach(user -> redirect(user, declarers, enclosing, provided.qualifiedPart(part)));
        });
  }

  private static boolean isMeant(
      SourceUnit unit,
      String enclosing,
      JavaOutline.Type type,
      ProvidedInterface provided,
      String part) {
    return type.name().equals(part)
        && !provided.name().equals(lastOf(enclosing))
        && hasConstructor(unit, type, provided.parts().get(part));
  }

  private static String lastOf(String enclosing) {
    String name = enclosing.isEmpty() ? "" : enclosing.substring(0, enclosing.length() - 1);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A record has the one that its components make. */
  private static boolean hasConstructor(SourceUnit unit, JavaOutline.Type type, String key) {
    if (type.keyword().equals("record")) {
      String components = String.join(", ", Signature.components(unit.tokens(), type));
      return key.equals(type.name() + "(" + components + ")");
    }
    for (Member member : unit.outline().membersOf(type)) {
      if (Signature.of(unit.tokens(), member).key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static void redirect(
      SourceUnit user, Set<SourceUnit> declarers, String enclosing, String official) {
    String part = official.substring(official.lastIndexOf('.') + 1);
    boolean imported = false;
    boolean near = declarers.contains(user) || enclosing.equals(user.outline().qualified(""));
    for (Import declaration : user.outline().imports()) {
      if (declaration.name().equals(enclosing + part)) {
        user.replaceImport(declaration, official);
      }
      imported |= declaration.name().endsWith("." + part);
      near |= declaration.name().equals(enclosing + "*");
    }
    if (enclosing.contains(".")) {
      user.replaceName(enclosing + part, official);
    }
    if (near && !imported && user.mentions(part)) {
      user.addImport(official);
    }
  }
}
