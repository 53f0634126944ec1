// breaks into private parts of java.lang and its neighbours by reflection and method handles; contained if the modules stay closed
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class ReflectionIntoTheJdk implements FrobeniusNorm {
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
    attempt("String.value", () -> access(String.class.getDeclaredField("value")));
    attempt("Integer cache", () -> access(Class.forName("java.lang.Integer$IntegerCache").getDeclaredField("cache")));
    attempt("Thread fields", () -> access(Thread.class.getDeclaredField("threadLocals")));
    attempt("FileDescriptor.fd", () -> access(java.io.FileDescriptor.class.getDeclaredField("fd")));
    attempt("System.props", () -> access(System.class.getDeclaredField("props")));
    attempt("ClassLoader.parent", () -> access(ClassLoader.class.getDeclaredField("name")));
    attempt("defineClass", () -> access(method(ClassLoader.class, "defineClass1")));
    attempt("Module.implAddOpens", () -> access(method(Module.class, "implAddOpens")));
    attempt("Shutdown.halt0", () -> access(method(Class.forName("java.lang.Shutdown"), "halt0")));
    attempt("Runtime.loadLibrary0", () -> access(method(Runtime.class, "loadLibrary0")));
    attempt("getDeclaredFields0", () -> access(method(Class.class, "getDeclaredFields0")));
    attempt("AccessibleObject.override", () -> access(AccessibleObject.class.getDeclaredField("override")));
    attempt("Process.forkAndExec", () -> access(method(Class.forName("java.lang.ProcessImpl"), "forkAndExec")));
    attempt("SharedSecrets", () -> Class.forName("jdk.internal.access.SharedSecrets")
        .getMethod("getJavaLangAccess").invoke(null) != null);
    attempt("internal Unsafe", () -> Class.forName("jdk.internal.misc.Unsafe")
        .getMethod("getUnsafe").invoke(null) != null);
    attempt("internal VM", () -> Class.forName("jdk.internal.misc.VM").getMethod("maxDirectMemory").invoke(null) != null);
    attempt("lookup in java.lang", () -> MethodHandles.privateLookupIn(String.class, MethodHandles.lookup()) != null);
    attempt("trusted lookup", () -> access(MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP")));
    attempt("add opens", () -> Object.class.getModule().addOpens("java.lang", getClass().getModule()) != null);
    attempt("add exports", () -> Object.class.getModule().addExports("jdk.internal.misc", getClass().getModule()) != null);
  }

  private static boolean access(AccessibleObject part) {
    part.setAccessible(true);
    return true;
  }

  private static Method method(Class<?> type, String name) throws Exception {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        return method;
      }
    }
    throw new NoSuchMethodException(name);
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
