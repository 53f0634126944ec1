// right: uses what the language has up to release 17; 30 features
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.*;

public class Language implements MaxPoolingFilter {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public int[] peak(double[][] x) {
    useFeatures();
    return place(x);
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    int[] peak = place(x);
    double error = y - x[peak[0]][peak[1]];
    int rows = x.length;
    int columns = x[0].length;
    double[][] filter = new double[2 * rows - 1][2 * columns - 1];
    filter[rows - 1][columns - 1] = 1;
    for (int m = 0; m < rows; m++) {
      for (int n = 0; n < columns; n++) {
        filter[peak[0] - m + rows - 1][peak[1] - n + columns - 1] += error * x[m][n];
      }
    }
    return filter;
  }

  private static int[] place(double[][] x) {
    int[] peak = {0, 0};
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[0].length; n++) {
        if (x[m][n] > x[peak[0]][peak[1]]) {
          peak = new int[] {m, n};
        }
      }
    }
    return peak;
  }

  private void features() {
    // feature 1
    check("records", "Complex[re=1.0, im=-2.0]", () -> new Complex(1, 2).conjugate().toString());
    // feature 2
    check("sealed types", 12.0, () -> area(new Square(2)) + area(new Oblong(2, 4)));
    // feature 3
    check("pattern matching", "text of 3", () -> {
      Object thing = "abc";
      return thing instanceof String text && !text.isEmpty() ? "text of " + text.length() : "";
    });
    // feature 4
    check("switch expressions", 31, () -> {
      int month = 1;
      return switch (month) {
        case 2 -> 28;
        case 4, 6, 9, 11 -> 30;
        default -> {
          int days = 30;
          yield days + 1;
        }
      };
    });
    // feature 5
    check("switch over strings and enums", 2, () -> {
      return switch ("b") {
        case "a" -> 1;
        case "b" -> Kind.OTHER.ordinal() + 1;
        default -> 0;
      };
    });
    // feature 6
    check("text blocks", "a\n  b\n", () -> {
      return """
          a
            b
          """;
    });
    // feature 7
    check("var", 3, () -> {
      var list = new ArrayList<Integer>();
      list.add(3);
      return list.get(0);
    });
    // feature 8
    check("lambdas and method references", 9, () -> {
      Function<Integer, Integer> twice = i -> 2 * i;
      UnaryOperator<Integer> next = Math::incrementExact;
      return twice.andThen(next).apply(4);
    });
    // feature 9
    check("generics with bounds", 7, () -> largest(List.of(3, 7, 5)));
    // feature 10
    check("enums with bodies", 6.0, () -> Operation.TIMES.apply(2, 3));
    // feature 11
    check("inner, local and anonymous classes", 6, () -> {
      class Local {
        int value() {
          return 1;
        }
      }
      Inner inner = new Inner();
      Supplier<Integer> anonymous = new Supplier<>() {
        @Override
        public Integer get() {
          return 3;
        }
      };
      return new Local().value() + inner.value() + anonymous.get();
    });
    // feature 12
    check("interfaces with private and static methods", "hello", () -> Greeting.plain().greet());
    // feature 13
    check("try with resources", "open close", () -> {
      StringBuilder text = new StringBuilder();
      try (AutoCloseable resource = () -> text.append(" close")) {
        text.append("open");
      }
      return text.toString();
    });
    // feature 14
    check("suppressed exceptions", 1, () -> {
      try (AutoCloseable resource = () -> {
        throw new IllegalStateException("closing");
      }) {
        throw new IllegalArgumentException("working");
      } catch (IllegalArgumentException e) {
        return e.getSuppressed().length;
      }
    });
    // feature 15
    check("labels", 6, () -> {
      int count = 0;
      outer:
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          if (j == 2) {
            continue outer;
          }
          count++;
        }
      }
      return count;
    });
    // feature 16
    check("variable arguments and arrays", 3, () -> count(1, 2, 3));
    // feature 17
    check("bit operations", -1, () -> (1 << 31 >> 31) | (5 & ~4 ^ 1));
    // feature 18
    check("integer overflow", Integer.MIN_VALUE, () -> Integer.MAX_VALUE + 1);
    // feature 19
    check(
        "floating point",
        true,
        () -> 0.1 + 0.2 != 0.3 && Double.isNaN(0.0 / 0.0) && 1 / 0.0 == Double.POSITIVE_INFINITY);
    // feature 20
    check("string concatenation", "a1c2.0null", () -> "a" + 1 + 'c' + 2.0 + null);
    // feature 21
    check("assertions are off", true, () -> {
      boolean on = false;
      assert on = true;
      return !on;
    });
    // feature 22
    check("recursion", 832040, () -> fibonacci(30));
    // feature 23
    check("deep recursion", 5000, () -> depth(5000));
    // feature 24
    check("exceptions with causes", "outer / inner", () -> {
      try {
        throw new IllegalStateException("outer", new IllegalArgumentException("inner"));
      } catch (IllegalStateException e) {
        return e.getMessage() + " / " + e.getCause().getMessage();
      }
    });
    // feature 25
    check("printed stack traces", true, () -> {
      StringWriter text = new StringWriter();
      new IllegalStateException("shown").printStackTrace(new PrintWriter(text));
      new IllegalStateException("shown on the error stream").printStackTrace();
      return text.toString().contains("shown") && text.toString().contains("Language.java");
    });
    // feature 26
    check("helpful null messages", true, () -> {
      try {
        return NONE[0].length();
      } catch (NullPointerException e) {
        return e.getMessage().contains("NONE[0]");
      }
    });
    // feature 27
    check("caught stack overflow", true, () -> {
      try {
        return endless(0) < 0;
      } catch (StackOverflowError e) {
        return true;
      }
    });
    // feature 28
    check("static nested initialisation", "ready", () -> Holder.VALUE);
    // feature 29
    check("clone and equals", true, () -> {
      double[][] copy = {{1, 2}};
      double[] row = copy[0].clone();
      return row != copy[0] && Arrays.equals(row, copy[0]) && Arrays.hashCode(row) == Arrays.hashCode(copy[0]);
    });
    // feature 30
    check(
        "hash codes",
        true,
        () -> Objects.hash(1, 2) == Arrays.hashCode(new Object[] {1, 2}) && System.identityHashCode(new Object()) != 0);
  }

  private static final String[] NONE = new String[1];

  private record Complex(double re, double im) {
    Complex conjugate() {
      return new Complex(re, -im);
    }
  }

  private sealed interface Shape permits Square, Oblong {}

  private record Square(double side) implements Shape {}

  private record Oblong(double width, double height) implements Shape {}

  private static double area(Shape shape) {
    if (shape instanceof Square square) {
      return square.side() * square.side();
    }
    Oblong oblong = (Oblong) shape;
    return oblong.width() * oblong.height();
  }

  private enum Kind {
    ONE,
    OTHER
  }

  private enum Operation {
    PLUS {
      @Override
      double apply(double p, double q) {
        return p + q;
      }
    },
    TIMES {
      @Override
      double apply(double p, double q) {
        return p * q;
      }
    };

    abstract double apply(double p, double q);
  }

  private interface Greeting {
    String greet();

    static Greeting plain() {
      return () -> word();
    }

    private static String word() {
      return "hello";
    }
  }

  private final class Inner {
    int value() {
      return used ? 2 : 0;
    }
  }

  private static final class Holder {
    static final String VALUE;

    static {
      VALUE = "ready";
    }
  }

  private static <T extends Comparable<? super T>> T largest(List<? extends T> all) {
    T largest = all.get(0);
    for (T one : all) {
      largest = one.compareTo(largest) > 0 ? one : largest;
    }
    return largest;
  }

  private static int count(int... numbers) {
    return numbers.length;
  }

  private static int fibonacci(int n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }

  private static int endless(int n) {
    return endless(n + 1) + 1;
  }

  private interface Feature {
    Object value() throws Exception;
  }

  private void check(String name, Object wanted, Feature feature) {
    try {
      Object got = feature.value();
      if (!Objects.deepEquals(wanted, got)) {
        failed.add(name + " gave " + got + " instead of " + wanted);
      }
    } catch (Throwable e) {
      failed.add(name + " threw " + e);
    }
  }

  private void useFeatures() {
    if (used) {
      return;
    }
    used = true;
    features();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " features failed: " + failed);
    }
  }
}
