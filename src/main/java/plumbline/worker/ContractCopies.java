package plumbline.worker;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.protocol.SourceFile;

/**
 * Lets the official contracts take the place of all copies, whatever a copy says: one of the same
 * full name is blanked; one that was moved to another package or into a class becomes an empty
 * extension of the official one. Copies that were left out of the upload get one too.
 */
final class ContractCopies {
  private final Javac javac;
  private final List<Class<?>> contracts;

  ContractCopies(Javac javac, List<Class<?>> contracts) {
    this.javac = javac;
    this.contracts = contracts;
  }

  /** The files, with the copies in them replaced. */
  List<SourceUnit> replaceIn(List<SourceUnit> units) {
    Pattern declaration =
        Pattern.compile(
            contracts.stream()
                .map(Class::getSimpleName)
                .collect(Collectors.joining("|", "\\binterface\\s+(?:", ")\\b")));
    if (units.stream().noneMatch(unit -> declaration.matcher(unit.text()).find())) {
      return units;
    }
    Upload upload = new Upload(javac.parse(units).outlines());
    return upload.outlines().stream().map(outline -> replaceIn(outline, upload)).toList();
  }

  private SourceUnit replaceIn(Outline outline, Upload upload) {
    List<DeclaredType> types = new ArrayList<>(outline.types());
    Collections.reverse(types);
    SourceUnit unit = outline.unit();
    for (DeclaredType type : types) {
      for (Class<?> contract : contracts) {
        unit = isCopy(type, contract) ? replace(unit, type, contract) : unit;
      }
    }
    return redirectImports(unit, outline, upload);
  }

  /** Whether a type is a copy of a contract, or what took the place of one. */
  static boolean isCopy(DeclaredType type, Class<?> contract) {
    return type.kind() == Tree.Kind.INTERFACE && type.simpleName().equals(contract.getSimpleName());
  }

  private static SourceUnit replace(SourceUnit unit, DeclaredType copy, Class<?> contract) {
    if (copy.canonicalName().equals(contract.getCanonicalName())) {
      return unit.blank(copy.start(), copy.end());
    }
    String text = copy.text();
    String header = text.substring(0, text.indexOf(copy.simpleName()) + copy.simpleName().length());
    return unit.replace(
        copy.start(), copy.end(), header + " extends " + contract.getName() + " {}");
  }

  /** Imports of a copy, or of what is nested in it, become imports of the official one. */
  private SourceUnit redirectImports(SourceUnit unit, Outline outline, Upload upload) {
    List<ImportedName> imports = new ArrayList<>(outline.imports());
    Collections.reverse(imports);
    SourceUnit redirected = unit;
    for (ImportedName imported : imports) {
      for (Class<?> contract : contracts) {
        String copy = copyIn(imported.name(), contract);
        if (copy != null
            && upload.types().stream().noneMatch(type -> isOther(type, copy, contract))) {
          int start = redirected.text().indexOf(copy, imported.start());
          redirected =
              start < 0 || start > imported.end()
                  ? redirected
                  : redirected.replace(start, start + copy.length(), contract.getName());
        }
      }
    }
    return redirected;
  }

  /** The part of an imported name that ends with the contract's simple name; null if none does. */
  private static String copyIn(String imported, Class<?> contract) {
    int end = (imported + ".").indexOf("." + contract.getSimpleName() + ".");
    String name = end < 0 ? "" : imported.substring(0, end + 1 + contract.getSimpleName().length());
    return end < 0 || name.equals(contract.getName()) ? null : name;
  }

  private static boolean isOther(DeclaredType type, String name, Class<?> contract) {
    return type.canonicalName().equals(name) && !isCopy(type, contract);
  }

  /**
   * The upload with an empty extension of a contract wherever a copy of it must have been: in each
   * package whose files name it without saying where it is. Imports from elsewhere are redirected.
   */
  Upload standInsFor(Upload upload) {
    Upload redirected =
        upload.map(unit -> redirectImports(unit, upload.outline(unit), upload), javac);
    Map<String, SourceUnit> standIns = new LinkedHashMap<>();
    for (Outline outline : redirected.outlines()) {
      List<Token> tokens = Token.of(outline.unit().text());
      for (Class<?> contract : contracts) {
        String name = contract.getSimpleName();
        List<String> meanings = outline.meanings(name);
        if (tokens.stream().anyMatch(token -> token.is(name))
            && !meanings.contains(contract.getName())
            && !redirected.hasType(meanings.get(0))) {
          standIns.put(meanings.get(0), standIn(contract, outline.packageName()));
        }
      }
    }
    return redirected.with(javac.parse(List.copyOf(standIns.values())).outlines());
  }

  private static SourceUnit standIn(Class<?> contract, String packageName) {
    String home = packageName.isEmpty() ? "" : "package " + packageName + "; ";
    String name = contract.getSimpleName();
    String text = home + "public interface " + name + " extends " + contract.getName() + " {}";
    return SourceUnit.of(new SourceFile(name + ".java", text));
  }
}
