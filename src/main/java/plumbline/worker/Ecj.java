package plumbline.worker;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ICompilerRequestor;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;

/**
 * Runs the Eclipse compiler, which makes class files of sources with errors too: a method that does
 * not compile throws an {@link Error} that says so when it is called.
 */
final class Ecj {
  private final ContractClasses contracts;

  Ecj(ContractClasses contracts) {
    this.contracts = contracts;
  }

  /**
   * One error.
   *
   * @param unit the file
   * @param start the offset of its first character
   * @param id what is wrong, of {@link org.eclipse.jdt.core.compiler.IProblem}
   * @param message what is wrong, in words
   */
  record Problem(SourceUnit unit, int start, int id, String message) {
    boolean isIn(Member member, SourceUnit file) {
      return unit.equals(file) && member.contains(start);
    }
  }

  /**
   * What one run came to.
   *
   * @param classes class files by binary name
   * @param problems the errors
   */
  record Result(Map<String, byte[]> classes, List<Problem> problems) {}

  /**
   * Compiles the sources.
   *
   * @param sources the sources
   * @param upload what they declare
   * @param cuts what was cut out of them beforehand
   */
  Result compile(SourceView sources, Upload upload, Cuts cuts) {
    WrittenClasses written = new WrittenClasses();
    List<Problem> problems = new ArrayList<>();
    ICompilerRequestor requestor = result -> accept(result, written, problems);
    Compiler compiler =
        new Compiler(
            new EcjClasses(contracts, sources, upload),
            DefaultErrorHandlingPolicies.proceedWithAllProblems(),
            options(),
            requestor,
            new EcjMessages(cuts),
            new PrintWriter(Writer.nullWriter()),
            null);
    compiler.useSingleThread = true;
    try {
      compiler.compile(
          sources.roots().stream()
              .map(unit -> new EcjSource(unit, upload.outline(unit)))
              .toArray(ICompilationUnit[]::new));
    } catch (StackOverflowError | RuntimeException | AssertionError e) {
      return new Result(Map.of(), problems);
    }
    return new Result(written.toMap(), problems);
  }

  private static CompilerOptions options() {
    CompilerOptions options = new CompilerOptions();
    long level = CompilerOptions.versionToJdkLevel(Runtime.version().feature() + "");
    options.sourceLevel = level;
    options.complianceLevel = level;
    options.targetJDK = level;
    options.produceDebugAttributes =
        ClassFileConstants.ATTR_SOURCE
            | ClassFileConstants.ATTR_LINES
            | ClassFileConstants.ATTR_VARS;
    options.processAnnotations = false;
    return options;
  }

  private static void accept(
      CompilationResult result, WrittenClasses written, List<Problem> problems) {
    SourceUnit unit = ((EcjSource) result.getCompilationUnit()).unit();
    CategorizedProblem[] errors = result.getErrors();
    for (int i = 0; errors != null && i < errors.length; i++) {
      CategorizedProblem error = errors[i];
      problems.add(new Problem(unit, error.getSourceStart(), error.getID(), error.getMessage()));
    }
    for (ClassFile file : result.getClassFiles()) {
      try {
        written.put(new String(file.fileName()).replace('/', '.'), file.getBytes());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
