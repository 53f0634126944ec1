package plumbline.worker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/**
 * What a source file declares, read off its syntax tree, which javac makes of a broken file too.
 *
 * @param unit the file
 * @param packageName its package, empty for the default package
 * @param tree its syntax tree
 * @param positions where the parts of the tree stand
 * @param imports its import statements
 * @param types its types, each followed by those nested in it
 */
record Outline(
    SourceUnit unit,
    String packageName,
    CompilationUnitTree tree,
    SourcePositions positions,
    List<ImportedName> imports,
    List<DeclaredType> types) {

  /** The outline of a file that not even a syntax tree can be had of. */
  static Outline empty(SourceUnit unit) {
    return new Outline(unit, "", null, null, List.of(), List.of());
  }

  static Outline of(SourceUnit unit, CompilationUnitTree tree, SourcePositions positions) {
    String packageName = tree.getPackageName() == null ? "" : name(tree.getPackageName());
    return new Reader(unit, tree, positions).read(packageName);
  }

  /** The types that are not nested. */
  List<DeclaredType> topLevel() {
    return types.stream().filter(type -> type.outer() == null).toList();
  }

  /** All that a name could stand for at the top level of this file, the first one first. */
  List<String> meanings(String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    List<String> meanings = new ArrayList<>();
    for (ImportedName imported : imports) {
      if (!imported.onDemand() && imported.simpleName().equals(first)) {
        meanings.add(imported.name() + name.substring(first.length()));
      }
    }
    meanings.add(packageName.isEmpty() ? name : packageName + "." + name);
    for (ImportedName imported : imports) {
      if (imported.onDemand()) {
        meanings.add(imported.name() + "." + name);
      }
    }
    meanings.add(name);
    return meanings;
  }

  /** What a type extends and implements, as written but without type arguments. */
  static List<String> supertypes(ClassTree type) {
    List<String> names = new ArrayList<>();
    if (type.getExtendsClause() != null) {
      names.add(name(type.getExtendsClause()));
    }
    type.getImplementsClause().forEach(implemented -> names.add(name(implemented)));
    return names;
  }

  /**
   * A name as written, but without type arguments; trees print letters that are not ASCII as codes.
   */
  static String name(Tree tree) {
    if (tree instanceof ParameterizedTypeTree generic) {
      return name(generic.getType());
    }
    if (tree instanceof MemberSelectTree select) {
      return name(select.getExpression()) + "." + select.getIdentifier();
    }
    return tree instanceof IdentifierTree single ? single.getName().toString() : tree.toString();
  }

  private record Reader(SourceUnit unit, CompilationUnitTree tree, SourcePositions positions) {
    Outline read(String packageName) {
      List<ImportedName> imports = new ArrayList<>();
      for (ImportTree statement : tree.getImports()) {
        if (Unsaid.isOfModule(statement)) {
          continue; // it imports no name
        }
        String name = name(statement.getQualifiedIdentifier());
        boolean onDemand = name.endsWith(".*");
        imports.add(
            new ImportedName(
                onDemand ? name.substring(0, name.length() - 2) : name,
                statement.isStatic(),
                onDemand,
                start(statement),
                end(statement)));
      }
      List<DeclaredType> types = new ArrayList<>();
      String prefix = packageName.isEmpty() ? "" : packageName + ".";
      tree.getTypeDecls().forEach(type -> addType(type, null, prefix, types));
      return new Outline(unit, packageName, tree, positions, imports, types);
    }

    private void addType(Tree member, DeclaredType outer, String prefix, List<DeclaredType> types) {
      if (!(member instanceof ClassTree type) || type.getSimpleName().isEmpty()) {
        return;
      }
      String simpleName = type.getSimpleName().toString();
      DeclaredType declared =
          new DeclaredType(
              unit,
              outer,
              type.getKind(),
              prefix + simpleName,
              simpleName,
              modifiers(type.getModifiers()),
              supertypes(type),
              LocalClasses.supertypesIn(type),
              methods(type, method -> true),
              methods(type, Stub::isWritten),
              start(type),
              end(type));
      types.add(declared);
      type.getMembers()
          .forEach(nested -> addType(nested, declared, prefix + simpleName + "$", types));
    }

    private static Set<Modifier> modifiers(ModifiersTree tree) {
      return tree == null ? Set.of() : tree.getFlags();
    }

    private static List<String> methods(ClassTree type, Predicate<MethodTree> kind) {
      List<String> names = new ArrayList<>();
      for (Tree member : type.getMembers()) {
        if (member instanceof MethodTree method && kind.test(method)) {
          names.add(method.getName() + "/" + method.getParameters().size());
        }
      }
      return names;
    }

    private int start(Tree part) {
      return (int) Math.max(0, positions.getStartPosition(tree, part));
    }

    private int end(Tree part) {
      long end = positions.getEndPosition(tree, part);
      return end < 0 ? unit.text().length() : (int) Math.min(end, unit.text().length());
    }
  }
}
