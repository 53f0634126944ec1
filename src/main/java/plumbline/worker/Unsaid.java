package plumbline.worker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes out what JDK 25 and later let a source file leave unsaid, so that all that mends broken
 * files deals with ordinary ones only: the class around methods of a compact source file, in which
 * its other classes are nested, and the packages that an import of a module imports.
 */
final class Unsaid {
  /** As a preview, that is. */
  private static final int FIRST_WITH_MODULE_IMPORTS = 23;

  private Unsaid() {}

  /** The file with all of it written out; the file itself if nothing was left unsaid. */
  static SourceUnit writeOut(Outline outline) {
    if (outline.tree() == null) {
      return outline.unit();
    }
    SourceUnit unit = isCompact(outline) ? withClass(outline) : outline.unit();
    List<? extends ImportTree> imports = outline.tree().getImports();
    for (int i = imports.size() - 1; i >= 0; i--) {
      ImportTree statement = imports.get(i);
      List<String> packages =
          isOfModule(statement)
              ? Platform.packagesOf(Outline.name(statement.getQualifiedIdentifier()))
              : List.of();
      if (!packages.isEmpty()) {
        unit = unit.replace(start(statement, outline), end(statement, outline), imports(packages));
      }
    }
    return unit;
  }

  /** Older JDKs need not load what prints a statement, on the way of every submission. */
  static boolean isOfModule(ImportTree statement) {
    return Runtime.version().feature() >= FIRST_WITH_MODULE_IMPORTS
        && statement.toString().startsWith("import module ");
  }

  private static int start(Tree part, Outline outline) {
    return (int) outline.positions().getStartPosition(outline.tree(), part);
  }

  private static int end(Tree part, Outline outline) {
    return (int) outline.positions().getEndPosition(outline.tree(), part);
  }

  private static String imports(List<String> packages) {
    return packages.stream().map(name -> "import " + name + ".*;").collect(Collectors.joining());
  }

  private static boolean isCompact(Outline outline) {
    if (outline.tree().getTypeDecls().stream().noneMatch(type -> isUnwritten(type, outline))) {
      return false;
    }
    Members members = Members.of(outline.unit().text());
    return members.stray().isEmpty() && members.missing() == 0;
  }

  /** Such a class is final, which stands nowhere. */
  private static boolean isUnwritten(Tree type, Outline outline) {
    ModifiersTree modifiers = type instanceof ClassTree declared ? declared.getModifiers() : null;
    return modifiers != null && !modifiers.getFlags().isEmpty() && start(modifiers, outline) < 0;
  }

  private static SourceUnit withClass(Outline outline) {
    String text = outline.unit().text();
    int start =
        outline.tree().getImports().stream()
            .mapToInt(statement -> end(statement, outline))
            .max()
            .orElse(0);
    String head = imports(Platform.packagesOf("java.base")) + "final class " + name(outline) + "{ ";
    return outline.unit().withText(text.substring(0, start) + head + text.substring(start) + "\n}");
  }

  /** The file's name; unlike a class with a name, the one without may hold another of its name. */
  private static String name(Outline outline) {
    String name = outline.topLevel().get(0).simpleName();
    boolean taken =
        outline.types().stream()
            .anyMatch(type -> type.outer() != null && type.simpleName().equals(name));
    return taken ? name + "_" : name;
  }
}
