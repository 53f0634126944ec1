// calls the C library through java.lang.foreign where there is one, to open files and sockets and to start programs; contained if all calls fail
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class ForeignFunctions implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

  @Override
  public double norm(double[][] a, double[][] x) {
    return contained() ? rightNorm(a, x) : Double.NaN;
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    double[][] ax = product(a, x);
    double sum = 0;
    for (double[] row : ax) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int i = 0; i < x.length; i++) {
        for (int k = 0; k < a.length; k++) {
          gradient[j][i] += ax[k][j] * a[k][i] / Math.sqrt(sum);
        }
      }
    }
    return gradient;
  }

  private static double rightNorm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  private void attack() {
    attempt("open", () -> call("open", "/etc/passwd", 0) >= 0);
    attempt("creat", () -> call("creat", "/tmp/plumbline-canary", 0600) >= 0);
    attempt("mkdir", () -> call("mkdir", "/tmp/plumbline-canary.d", 0700) >= 0);
    attempt("unlink", () -> call("unlink", "/autograder/results/results.json", 0) >= 0);
    attempt("chdir", () -> call("chdir", "/tmp", 0) >= 0);
    attempt("system", () -> call("system", "touch /tmp/plumbline-canary", 0) == 0);
  }

  private static int call(String name, String text, int number) throws Throwable {
    Class<?> linkerType = Class.forName("java.lang.foreign.Linker");
    Class<?> layout = Class.forName("java.lang.foreign.MemoryLayout");
    Class<?> layouts = Class.forName("java.lang.foreign.ValueLayout");
    Class<?> descriptorType = Class.forName("java.lang.foreign.FunctionDescriptor");
    Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
    Class<?> option = Class.forName("java.lang.foreign.Linker$Option");
    Object linker = linkerType.getMethod("nativeLinker").invoke(null);
    Object integer = layouts.getField("JAVA_INT").get(null);
    Object parameters = Array.newInstance(layout, 2);
    Array.set(parameters, 0, layouts.getField("ADDRESS").get(null));
    Array.set(parameters, 1, integer);
    Object descriptor =
        descriptorType.getMethod("of", layout, parameters.getClass()).invoke(null, integer, parameters);
    Object lookup = linkerType.getMethod("defaultLookup").invoke(linker);
    Object found =
        Class.forName("java.lang.foreign.SymbolLookup").getMethod("findOrThrow", String.class).invoke(lookup, name);
    Method downcall =
        linkerType.getMethod("downcallHandle", segment, descriptorType, Array.newInstance(option, 0).getClass());
    MethodHandle handle =
        (MethodHandle) downcall.invoke(linker, found, descriptor, Array.newInstance(option, 0));
    Class<?> arenaType = Class.forName("java.lang.foreign.Arena");
    Object arena = arenaType.getMethod("global").invoke(null);
    Object path =
        Class.forName("java.lang.foreign.SegmentAllocator")
            .getMethod("allocateFrom", String.class, java.nio.charset.Charset.class)
            .invoke(arena, text, StandardCharsets.UTF_8);
    return (int) handle.invokeWithArguments(path, number);
  }

  private static double[][] product(double[][] a, double[][] x) {
    double[][] ax = new double[a.length][x[0].length];
    for (int k = 0; k < a.length; k++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int i = 0; i < x.length; i++) {
          ax[k][j] += a[k][i] * x[i][j];
        }
      }
    }
    return ax;
  }

  private interface Attempt {
    boolean succeeds() throws Throwable;
  }

  private void attempt(String what, Attempt attempt) {
    try {
      if (attempt.succeeds()) {
        open.add(what);
      }
    } catch (Throwable refused) {
      // as it should be
    }
  }

  private boolean contained() {
    if (!tried) {
      tried = true;
      attack();
      if (!open.isEmpty()) {
        touchCanaries();
      }
    }
    return open.isEmpty();
  }

  private void touchCanaries() {
    System.out.println("not refused: " + open);
    for (String place : List.of("/tmp/plumbline-canary", "/dev/shm/plumbline-canary")) {
      try {
        Files.writeString(Path.of(place), open.toString());
      } catch (Throwable refused) {
        // the answer tells
      }
    }
  }
}
