package plumbline.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/**
 * The class files of the provided interfaces and of what is nested in them: all of ours that a
 * student's code can be compiled against.
 */
final class ContractClasses {
  private final List<Class<?>> contracts;
  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  ContractClasses(List<Class<?>> contracts) {
    this.contracts = List.copyOf(contracts);
    contracts.forEach(this::add);
  }

  /** The interfaces themselves. */
  List<Class<?>> contracts() {
    return contracts;
  }

  private void add(Class<?> type) {
    String resource = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(resource)) {
      classes.put(type.getName(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Class<?> nested : type.getDeclaredClasses()) {
      add(nested);
    }
  }

  /** The class file of this binary name; null if it is none of ours. */
  byte[] get(String binaryName) {
    return classes.get(binaryName);
  }

  /** Whether there is a class of this name, with dots before the names of nested classes. */
  boolean hasType(String canonicalName) {
    return classes.keySet().stream().anyMatch(name -> name.replace('$', '.').equals(canonicalName));
  }

  /** Whether a package holds any of them, itself or further down. */
  boolean hasPackage(String packageName) {
    return classes.keySet().stream().anyMatch(name -> name.startsWith(packageName + "."));
  }

  /** The class files of one package, for javac. */
  List<JavaFileObject> list(String packageName) {
    List<JavaFileObject> files = new ArrayList<>();
    classes.forEach(
        (name, bytes) -> {
          if (name.substring(0, name.lastIndexOf('.')).equals(packageName)) {
            files.add(new Known(name, bytes));
          }
        });
    return files;
  }

  private static final class Known extends ClassFile {
    private final byte[] bytes;

    Known(String binaryName, byte[] bytes) {
      super(binaryName);
      this.bytes = bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
