package plumbline.submission;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import plumbline.protocol.SourceFile;

/** Compiles what is left of a submission, with the official interfaces on the class path. */
final class Compilation {
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  private Compilation() {}

  static Compilation of(Submission submission) {
    Compilation compilation = new Compilation();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileManager files = compiler.getStandardFileManager(null, null, null);
    List<Source> units = submission.sources().stream().map(Source::new).toList();
    List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
    compiler
        .getTask(null, compilation.inMemory(files), compilation.diagnostics, options, null, units)
        .call();
    return compilation;
  }

  /** The errors, each as its line and message. */
  List<String> errors() {
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> each.getLineNumber() + ": " + each.getMessage(Locale.ROOT))
        .toList();
  }

  /** Makes an instance of a compiled class. */
  Object instance(String name) throws ReflectiveOperationException {
    ClassLoader loader =
        new ClassLoader(getClass().getClassLoader()) {
          @Override
          protected Class<?> findClass(String wanted) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(wanted);
            if (bytes == null) {
              throw new ClassNotFoundException(wanted);
            }
            return defineClass(wanted, bytes.toByteArray(), 0, bytes.size());
          }
        };
    var constructor = loader.loadClass(name).getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private JavaFileManager inMemory(JavaFileManager files) {
    return new ForwardingJavaFileManager<>(files) {
      @Override
      public JavaFileObject getJavaFileForOutput(
          Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
          @Override
          public OutputStream openOutputStream() {
            return classes.computeIfAbsent(name, none -> new ByteArrayOutputStream());
          }
        };
      }
    };
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(SourceFile file) {
      super(URI.create("mem:///Any.java"), Kind.SOURCE);
      this.text = file.text();
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
