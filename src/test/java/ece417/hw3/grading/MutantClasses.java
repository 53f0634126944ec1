package ece417.hw3.grading;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.commons.math3.linear.RealMatrix;

/** Compiles mutants of one class, all at once, each under a name of its own. */
final class MutantClasses {
  private final String name;
  private final Class<?> contract;
  private final Map<Source, Mutant> sources = new LinkedHashMap<>();

  MutantClasses(Class<?> contract, Class<?> original, List<Mutant> mutants) {
    this.contract = contract;
    this.name = original.getSimpleName();
    for (Mutant mutant : mutants) {
      String own = name + "_" + sources.size();
      sources.put(new Source(own, mutant.source().replaceAll("\\b" + name + "\\b", own)), mutant);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String className;
    private final String text;

    Source(String className, String text) {
      super(URI.create("memory:///" + className + ".java"), Kind.SOURCE);
      this.className = className;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return text;
    }
  }

  /** An object of each mutant that compiles. */
  Map<Mutant, Object> instances(String packageName, Path folder)
      throws IOException, ReflectiveOperationException {
    for (Set<Source> broken = compile(folder); !broken.isEmpty(); broken = compile(folder)) {
      sources.keySet().removeAll(broken);
    }
    Map<Mutant, Object> instances = new LinkedHashMap<>();
    // stays open, since classes may be loaded when they are first used
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, MutantClasses.class.getClassLoader());
    for (Map.Entry<Source, Mutant> one : sources.entrySet()) {
      Class<?> type = loader.loadClass(packageName + "." + one.getKey().className);
      instances.put(one.getValue(), type.getDeclaredConstructor().newInstance());
    }
    return instances;
  }

  /** Returns the sources with errors; if there are none, the classes are in the folder. */
  private Set<Source> compile(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d",
              folder.toString(),
              "-cp",
              location(contract) + File.pathSeparator + location(RealMatrix.class),
              "-proc:none",
              "-nowarn",
              "-Xmaxerrs",
              "10000");
      compiler.getTask(null, files, messages, options, null, sources.keySet()).call();
    }
    return messages.getDiagnostics().stream()
        .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
        .map(message -> (Source) unwrapped(message.getSource()))
        .collect(Collectors.toSet());
  }

  private static String location(Class<?> type) throws IOException {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** The compiler wraps what it is given. */
  private JavaFileObject unwrapped(JavaFileObject source) {
    return sources.keySet().stream()
        .filter(one -> one.toUri().equals(source.toUri()))
        .findFirst()
        .orElseThrow();
  }
}
