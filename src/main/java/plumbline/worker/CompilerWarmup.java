package plumbline.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.jdt.internal.compiler.Compiler;
import plumbline.protocol.SourceFile;

/**
 * Lets the compilers read what they can only read while files can still be opened: javac compiles a
 * few wrong lines, which takes it to its messages, the platform's classes and our own; of the
 * Eclipse compiler the jar is opened, since most submissions never need more of it.
 */
final class CompilerWarmup {
  private static final String WRONG =
      """
      package plumbline.worker;

      import java.util.List;

      class Wrong implements CompilerWarmup.Contract {
        public List<String> value(double[] x) {
          return List.of(1.0);
        }
      }
      """;

  private CompilerWarmup() {}

  /** What the wrong lines implement. */
  interface Contract {
    List<String> value(double[] x);
  }

  static void run() throws IOException {
    SourceUnit wrong = SourceUnit.of(new SourceFile("Wrong.java", WRONG));
    new Javac(new ContractClasses(List.of(Contract.class))).compile(SourceView.all(List.of(wrong)));
    try (InputStream table = Compiler.class.getResourceAsStream("parser/parser1.rsc")) {
      table.read();
    }
  }
}
