package plumbline.worker;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.FrobeniusNorm;
import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.ReluInterpolator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.Found;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.SourceFile;

/** A small submission to try the compiling on. */
final class Submitted {
  /** A method {@code norm} that is right about 1-by-1 matrices. */
  static final String NORM =
      """
        public double norm(double[][] a, double[][] x) {
          return Math.abs(a[0][0] * x[0][0]);
        }
      """;

  /** A method {@code gradient} that is right about positive 1-by-1 matrices. */
  static final String GRADIENT =
      """
        public double[][] gradient(double[][] a, double[][] x) {
          return new double[][] {{a[0][0]}};
        }
      """;

  private static final List<Class<?>> CONTRACTS =
      List.of(
          FrobeniusNorm.class,
          ReluInterpolator.class,
          BinaryClassifier.class,
          MaxPoolingFilter.class);

  private final List<SourceFile> files = new ArrayList<>();

  /** A submission of one file. */
  static Submitted of(String path, String text) {
    return new Submitted().and(path, text);
  }

  /** A submission of one file with the class {@code Norm} in it, which implements 3.1. */
  static Submitted norm(String... members) {
    return of("Norm.java", normClass("Norm", members));
  }

  /** The source of a public class that implements 3.1. */
  static String normClass(String name, String... members) {
    return "import ece417.hw3.FrobeniusNorm;\n\npublic class "
        + name
        + " implements FrobeniusNorm {\n"
        + String.join("\n", members)
        + "}\n";
  }

  Submitted and(String path, String text) {
    files.add(new SourceFile(path, text));
    return this;
  }

  Compiled compile() {
    return compile(true);
  }

  Compiled compile(boolean salvage) {
    List<String> names = CONTRACTS.stream().map(Class::getName).toList();
    return new Compiled(Compilation.compile(new Request.Compile(names, files, salvage)));
  }

  /** Asks for the implementation of one contract only. */
  Reply.Compiled compileAlone(Class<?> contract) {
    return Compilation.compile(new Request.Compile(List.of(contract.getName()), files, true));
  }

  /** What became of it. */
  record Compiled(Reply.Compiled reply) {
    Found found(Class<?> contract) {
      return reply.found().get(CONTRACTS.indexOf(contract));
    }

    /** What was found for 3.1. */
    Found norm() {
      return found(FrobeniusNorm.class);
    }

    /** The messages about 3.1, each led by where it is about. */
    List<String> messages() {
      return norm().diagnostics().stream().map(Compiled::describe).toList();
    }

    private static String describe(Diagnostic error) {
      return error.path() + ":" + error.line() + ":" + error.column() + " " + error.message();
    }

    /** A new instance of what was found. */
    <T> T instance(Class<T> contract) throws ReflectiveOperationException {
      Found found = found(contract);
      List<String> names = CONTRACTS.stream().map(Class::getName).toList();
      StudentLoader loader = new StudentLoader(names, reply.classSets().get(found.classSet()));
      return contract.cast(Instances.of(loader.loadClass(found.implementation())));
    }

    /** The methods of 3.1 that give the right answer for 1-by-1 matrices. */
    List<String> working() throws ReflectiveOperationException {
      FrobeniusNorm instance = instance(FrobeniusNorm.class);
      return Stream.of("norm", "gradient").filter(name -> works(instance, name)).toList();
    }

    private static boolean works(FrobeniusNorm instance, String method) {
      double[][] two = {{2}};
      double[][] three = {{3}};
      try {
        return method.equals("norm")
            ? instance.norm(two, three) == 6
            : instance.gradient(two, three)[0][0] == 2;
      } catch (Error | RuntimeException e) {
        return false;
      }
    }

    /** How a method of 3.1 fails. */
    String failure(String method) throws ReflectiveOperationException {
      FrobeniusNorm instance = instance(FrobeniusNorm.class);
      try {
        return method.equals("norm")
            ? Double.toString(instance.norm(new double[][] {{2}}, new double[][] {{3}}))
            : Arrays.deepToString(instance.gradient(new double[][] {{2}}, new double[][] {{3}}));
      } catch (Error e) {
        return e.toString();
      }
    }
  }
}
