package plumbline.worker;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.protocol.SourceFile;

/**
 * Lets the official contracts take the place of all copies in the upload, whatever a copy says: one
 * of the same full name is blanked; one that was moved to another package or into a class becomes
 * an empty extension of the official one. So do the copies that were left out of the upload.
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
    List<SourceUnit> suspects =
        units.stream().filter(unit -> declaration.matcher(unit.text()).find()).toList();
    if (suspects.isEmpty()) {
      return units;
    }
    List<SourceUnit> replaced = new ArrayList<>(units);
    for (Outline outline : javac.parse(suspects).outlines()) {
      SourceUnit unit = outline.unit();
      for (DeclaredType type : outline.types()) {
        for (Class<?> contract : contracts) {
          if (isCopy(type, contract)) {
            unit = replace(unit, type, contract);
          }
        }
      }
      replaced.set(replaced.indexOf(outline.unit()), unit);
    }
    return replaced;
  }

  private static boolean isCopy(DeclaredType type, Class<?> contract) {
    return type.kind() == Tree.Kind.INTERFACE
        && type.simpleName().equals(contract.getSimpleName())
        && !type.supertypes().contains(contract.getName());
  }

  private static SourceUnit replace(SourceUnit unit, DeclaredType copy, Class<?> contract) {
    if (copy.canonicalName().equals(contract.getCanonicalName())) {
      return unit.blank(copy.start(), copy.end());
    }
    String text = copy.text();
    String header = text.substring(0, text.indexOf(copy.simpleName()) + copy.simpleName().length());
    String extension = header + " extends " + contract.getName() + " {}";
    return unit.replace(copy.start(), copy.end(), extension);
  }

  /**
   * The upload with an empty extension of a contract wherever a copy of it must have been: in each
   * package whose files name it without saying where it is, or from where it is imported.
   */
  Upload standInsFor(Upload upload) {
    Map<String, SourceUnit> standIns = new LinkedHashMap<>();
    for (Outline outline : upload.outlines()) {
      List<Token> tokens = Token.of(outline.unit().text());
      for (Class<?> contract : contracts) {
        String name = contract.getSimpleName();
        if (tokens.stream().anyMatch(token -> token.is(name))) {
          String meant = meaning(outline, contract);
          if (!meant.equals(contract.getName()) && !upload.hasType(meant)) {
            standIns.put(meant, standIn(contract, packageOf(meant)));
          }
        }
      }
    }
    return upload.with(javac.parse(List.copyOf(standIns.values())).outlines());
  }

  /** The full name that the contract's simple name has in a file, if it were only there. */
  private static String meaning(Outline outline, Class<?> contract) {
    List<String> meanings = outline.meanings(contract.getSimpleName());
    return meanings.contains(contract.getName()) ? contract.getName() : meanings.get(0);
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static SourceUnit standIn(Class<?> contract, String packageName) {
    String home = packageName.isEmpty() ? "" : "package " + packageName + "; ";
    String name = contract.getSimpleName();
    String text = home + "public interface " + name + " extends " + contract.getName() + " {}";
    return SourceUnit.of(new SourceFile(name + ".java", text));
  }
}
