package plumbline.worker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import plumbline.protocol.Diagnostic;

/** Runs the JDK's compiler on sources in memory. */
final class Javac {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-g",
          "-nowarn",
          "-implicit:class",
          "-Xmaxerrs",
          "100",
          "-XDuseUnsharedTable=true");

  private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z_]\\w*+\\.)++(?=[A-Z])");

  private final ContractClasses contracts;

  Javac(ContractClasses contracts) {
    this.contracts = contracts;
  }

  /**
   * What one run came to.
   *
   * @param outlines of the sources that were compiled whatever they hold
   * @param classes class files by binary name; none if there were errors
   * @param errors the errors in the order in which javac found them
   */
  record Result(List<Outline> outlines, Map<String, byte[]> classes, List<Diagnostic> errors) {
    boolean isClean() {
      return errors.isEmpty();
    }
  }

  /** Compiles the sources. */
  Result compile(SourceView sources) {
    return run(sources, true);
  }

  /** Only reads the sources, of which there is an outline each; the errors are those of syntax. */
  Result parse(List<SourceUnit> units) {
    Result result = run(SourceView.all(units), false);
    if (result.outlines().size() == units.size()) {
      return result;
    }
    if (units.size() == 1) {
      return new Result(List.of(Outline.empty(units.get(0))), Map.of(), result.errors());
    }
    List<Outline> outlines = new ArrayList<>();
    List<Diagnostic> errors = new ArrayList<>();
    for (SourceUnit unit : units) {
      Result single = parse(List.of(unit));
      outlines.addAll(single.outlines());
      errors.addAll(single.errors());
    }
    return new Result(outlines, Map.of(), errors);
  }

  private Result run(SourceView sources, boolean compile) {
    if (sources.roots().isEmpty()) {
      return new Result(List.of(), Map.of(), List.of());
    }
    CompilerFiles files = new CompilerFiles(contracts, sources);
    List<Outline> outlines = new ArrayList<>();
    List<Diagnostic> errors = new ArrayList<>();
    try {
      JavacTask task =
          (JavacTask)
              COMPILER.getTask(
                  Writer.nullWriter(),
                  files,
                  diagnostic -> add(diagnostic, errors),
                  OPTIONS,
                  null,
                  sources.roots());
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      Iterator<SourceUnit> unit = sources.roots().iterator();
      for (CompilationUnitTree tree : task.parse()) {
        outlines.add(Outline.of(unit.next(), tree, positions));
      }
      if (compile && errors.isEmpty()) {
        task.analyze();
      }
      if (compile && errors.isEmpty()) {
        task.generate();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError | RuntimeException | AssertionError e) {
      errors.add(gaveUp(e));
    }
    return new Result(outlines, errors.isEmpty() ? files.written() : Map.of(), errors);
  }

  /** Code that is nested too deeply, or that trips over a mistake of the compiler's own. */
  static Diagnostic gaveUp(Throwable e) {
    String message =
        e instanceof StackOverflowError || e.getCause() instanceof StackOverflowError
            ? "the compiler gave up: the code is nested too deeply"
            : "the compiler gave up: " + e;
    return new Diagnostic("", 0, 0, message, "");
  }

  private static void add(
      javax.tools.Diagnostic<? extends JavaFileObject> diagnostic, List<Diagnostic> errors) {
    if (diagnostic.getKind() != javax.tools.Diagnostic.Kind.ERROR) {
      return;
    }
    String message = withSimpleNames(diagnostic.getMessage(Locale.ROOT));
    SourceUnit unit = SourceView.unit(diagnostic.getSource());
    errors.add(
        unit == null
            ? new Diagnostic("", 0, 0, message, "")
            : unit.diagnostic(diagnostic.getPosition(), message));
  }

  /** The command line shows classes by their simple names, where the interface does not. */
  private static String withSimpleNames(String message) {
    return message.startsWith("package ") ? message : QUALIFIED.matcher(message).replaceAll("");
  }
}
