package plumbline.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/**
 * The sources of one compiler run: some that are compiled whatever they hold, and others that are
 * compiled only if those refer to them. Of several that declare the same class, the one that lies
 * nearest is seen.
 */
final class SourceView {
  private final List<SourceUnit> roots;
  private final Map<String, DeclaredType> others = new LinkedHashMap<>();

  private SourceView(List<SourceUnit> roots) {
    this.roots = roots;
  }

  /** All sources, compiled together. */
  static SourceView all(List<SourceUnit> units) {
    return new SourceView(units);
  }

  /** Some sources and what they need. */
  static SourceView of(List<SourceUnit> roots, Upload upload) {
    SourceView view = new SourceView(roots);
    for (DeclaredType type : upload.types()) {
      if (type.outer() == null && !roots.contains(type.unit())) {
        view.others.merge(type.binaryName(), type, (a, b) -> Upload.nearer(roots.get(0), a, b));
      }
    }
    for (SourceUnit root : roots) {
      upload.outline(root).topLevel().forEach(type -> view.others.remove(type.binaryName()));
    }
    return view;
  }

  List<SourceUnit> roots() {
    return roots;
  }

  /** The text of all sources that may be compiled. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    roots.forEach(unit -> texts.add(unit.text()));
    others.values().forEach(type -> texts.add(type.unit().text()));
    return texts;
  }

  /** The class that a name stands for, if it is not among those that are compiled anyway. */
  DeclaredType find(String binaryName) {
    return others.get(binaryName);
  }

  /** Whether there are such classes in a package or below it. */
  boolean hasPackage(String packageName) {
    return others.keySet().stream().anyMatch(name -> name.startsWith(packageName + "."));
  }

  /** Such classes of one package, for javac. */
  List<JavaFileObject> list(String packageName) {
    List<JavaFileObject> files = new ArrayList<>();
    for (DeclaredType type : others.values()) {
      if (packageName.equals(packageOf(type.binaryName()))) {
        files.add(new Seen(type));
      }
    }
    return files;
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** The binary name under which a file was listed. */
  String binaryName(JavaFileObject file) {
    return file instanceof Seen seen ? seen.type.binaryName() : null;
  }

  /** The source behind a file that javac reports about; null if it is none. */
  static SourceUnit unit(JavaFileObject file) {
    return file instanceof Seen seen
        ? seen.type.unit()
        : file instanceof SourceUnit unit ? unit : null;
  }

  /** A source file, seen as the home of one of its classes. */
  private static final class Seen extends ForwardingJavaFileObject<SourceUnit> {
    private final DeclaredType type;

    Seen(DeclaredType type) {
      super(type.unit());
      this.type = type;
    }
  }
}
