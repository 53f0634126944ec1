package plumbline.worker;

import java.util.List;
import plumbline.protocol.Request;
import plumbline.protocol.SourceFile;

/**
 * Compiles a few lines, right and wrong, so that both compilers have loaded what they read from
 * files while files can still be opened: classes, messages, the parser's tables, the platform.
 */
final class CompilerWarmup {
  private static final String RIGHT =
      """
      package plumbline.worker;

      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;

      class Right implements CompilerWarmup.Contract {
        private enum Sign { PLUS, MINUS }

        private record Pair<T>(T left, T right) {}

        public double value(double[] x) {
          Map<String, List<Double>> map = new HashMap<>();
          for (double item : x) {
            map.computeIfAbsent("item" + item, key -> new ArrayList<>()).add(item);
          }
          Function<Double, Double> square = item -> Math.pow(item, 2);
          Sign sign = map.isEmpty() ? Sign.PLUS : Sign.MINUS;
          switch (sign) {
            case PLUS: return new Pair<>(1.0, 2.0).left();
            default: return Arrays.stream(x).boxed().map(square).mapToDouble(Double::doubleValue).sum();
          }
        }
      }
      """;

  private static final String WRONG =
      """
      package plumbline.worker;

      import org.junit.Test;

      class Wrong implements CompilerWarmup.Contract {
        private final int size = unknown;

        @Test
        public double value(double[] x) {
          return size + "";
        }

        void unfinished() {
          int n = 1
        }
      }
      """;

  private CompilerWarmup() {}

  /** What the warm-up's classes implement. */
  interface Contract {
    double value(double[] x);
  }

  /** Compiles them. */
  static void run() throws InterruptedException {
    compile("Right.java", RIGHT);
    compile("Wrong.java", WRONG);
  }

  private static void compile(String path, String text) throws InterruptedException {
    Compilation.compile(
        new Request.Compile(
            List.of(Contract.class.getName()), List.of(new SourceFile(path, text)), true));
  }
}
