package plumbline.worker;

import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;

/**
 * A source file as the Eclipse compiler wants it: in the folder and of the name that it declares.
 *
 * @param unit the file
 * @param outline what it declares
 */
record EcjSource(SourceUnit unit, Outline outline) implements ICompilationUnit {
  @Override
  public char[] getContents() {
    return unit.text().toCharArray();
  }

  @Override
  public char[] getMainTypeName() {
    List<DeclaredType> types = outline.topLevel();
    return types.stream()
        .filter(type -> type.modifiers().contains(Modifier.PUBLIC))
        .findFirst()
        .or(() -> types.stream().findFirst())
        .map(type -> type.simpleName().toCharArray())
        .orElse(new char[0]);
  }

  @Override
  public char[][] getPackageName() {
    return outline.packageName().isEmpty()
        ? new char[0][]
        : Arrays.stream(outline.packageName().split("\\."))
            .map(String::toCharArray)
            .toArray(char[][]::new);
  }

  @Override
  public char[] getFileName() {
    return unit.path().toCharArray();
  }

  @Override
  public ModuleBinding module(LookupEnvironment environment) {
    return environment.UnNamedModule;
  }
}
