package plumbline.submission;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.submission.JavaOutline.Import;

/**
 * Makes the files that name a provided interface find the official one. Imports that lead to a
 * student's copy work on, but for its parts: inherited types cannot be imported (JLS 7.5.1).
 */
final class ImportRepair {
  private final Set<String> types;
  private final Set<String> copies;

  /**
   * Knows what names lead to.
   *
   * @param units all files of the submission
   * @param copies the full names of the copies of provided interfaces
   */
  ImportRepair(Collection<SourceUnit> units, Set<String> copies) {
    this.types =
        units.stream()
            .flatMap(unit -> unit.outline().typeNames().stream())
            .collect(Collectors.toSet());
    this.copies = copies;
  }

  /**
   * Repairs one file.
   *
   * @return whether it had to import the interface and did not
   */
  boolean repair(SourceUnit unit, ProvidedInterface provided) {
    boolean wrong = false;
    for (Import declaration : unit.outline().imports()) {
      wrong |= repair(unit, declaration, provided);
    }
    wrong |=
        unit.replaceNames(
            provided.name(), home -> leadsNowhere(home, provided), provided.qualifiedName());
    boolean missing = !wrong && unit.mentions(provided.name()) && !isFound(unit, provided);
    if (missing) {
      unit.addImport(provided.qualifiedName());
    }
    return wrong || missing;
  }

  /** Repairs an import, and says whether it led nowhere. */
  private boolean repair(SourceUnit unit, Import declaration, ProvidedInterface provided) {
    String name = declaration.name() + ".";
    int end = name.indexOf("." + provided.name() + ".");
    int length = end + 1 + provided.name().length();
    if (end < 0) {
      return false;
    }
    if (name.startsWith(provided.qualifiedName() + ".")) {
      return close(unit, declaration);
    }
    String prefix = name.substring(0, length);
    String rest = length + 1 < name.length() ? declaration.name().substring(length + 1) : "";
    if (copies.contains(prefix)) {
      repairPart(unit, declaration, provided, rest);
      return false;
    }
    if (types.contains(prefix) || types.contains(name.substring(0, end))) {
      return false;
    }
    unit.replaceImport(
        declaration, provided.qualifiedName() + declaration.name().substring(length));
    return true;
  }

  /** Ends an import that has no semicolon, and says whether it had none. */
  private static boolean close(SourceUnit unit, Import declaration) {
    boolean open = !unit.tokens().is(declaration.end() - 1, ";");
    if (open) {
      unit.replaceImport(declaration, declaration.name());
    }
    return open;
  }

  /** Whether what is before an interface's simple name looks like a package that is not there. */
  private boolean leadsNowhere(String home, ProvidedInterface provided) {
    String name = home + provided.name();
    return Character.isLowerCase(home.charAt(0))
        && !name.equals(provided.qualifiedName())
        && !copies.contains(name)
        && !types.contains(name)
        && !types.contains(home.substring(0, home.length() - 1));
  }

  private static void repairPart(
      SourceUnit unit, Import declaration, ProvidedInterface provided, String rest) {
    if (rest.equals("*")) {
      unit.insert(declaration.end(), "import " + provided.qualifiedPart("*") + "; ");
    } else if (provided.parts().containsKey(rest)) {
      unit.replaceImport(declaration, provided.qualifiedPart(rest));
    }
  }

  /** Whether the interface's simple name leads somewhere from a file. */
  private boolean isFound(SourceUnit unit, ProvidedInterface provided) {
    String name = provided.name();
    JavaOutline outline = unit.outline();
    if (unit.declares(name)
        || outline.packageName().equals(provided.packageName())
        || types.contains(outline.qualified(name))
        || unit.importsSomewhere(provided.qualifiedName())) {
      return true;
    }
    List<String> imported = outline.imports().stream().map(Import::name).toList();
    return imported.stream().anyMatch(each -> each.endsWith("." + name))
        || imported.contains(provided.packageName() + ".*")
        || imported.stream()
            .filter(each -> each.endsWith(".*"))
            .map(each -> each.substring(0, each.length() - 1) + name)
            .anyMatch(each -> types.contains(each) || copies.contains(each));
  }
}
