// ends the grader and every other process it may know of, by handles, signals and commands; contained if it reaches none
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class KillsTheGrader implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;
  /** As telling as any other signal, and harmless where it arrives. */
  private static final int SIGCONT = 18;

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
    long own = ProcessHandle.current().pid();
    long grader = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    attempt("parent", () -> ProcessHandle.current().parent().orElseThrow().destroyForcibly());
    attempt("handle", () -> ProcessHandle.of(grader).orElseThrow().destroyForcibly());
    attempt("kill", () -> call("kill", (int) grader, SIGCONT) == 0);
    attempt("kill group", () -> call("kill", 0, SIGCONT) == 0);
    attempt("kill all", () -> call("kill", -1, 0) == 0);
    attempt("tgkill", () -> call("tgkill", (int) grader, (int) grader, SIGCONT) == 0);
    attempt("sigqueue", () -> call("sigqueue", (int) grader, SIGCONT, 0L) == 0);
    attempt("command", () -> Runtime.getRuntime().exec(new String[] {"kill", "-CONT", "" + grader}).waitFor() == 0);
  }

  /** A function of the C library, through the worker's own JNA. */
  private static int call(String name, Object... arguments) throws Exception {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    Class<?> door = loader.loadClass("com.sun.jna.Native");
    Object process = door.getMethod("open", String.class, int.class).invoke(null, null, 1);
    Object function = door.getMethod("findSymbol", long.class, String.class).invoke(null, process, name);
    Method invoke = door.getMethod("invokeLong", Object.class, long.class, int.class, Object[].class);
    return (int) (long) invoke.invoke(null, null, function, 0, arguments);
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
