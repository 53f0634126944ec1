// tries to get an instrumentation of its own virtual machine, to rewrite loaded classes; contained if it gets none
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.ObjectName;

public class InstrumentationGrab implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;
  private static Instrumentation got;

  public static void agentmain(String arguments, Instrumentation instrumentation) {
    got = instrumentation;
  }

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
    attempt("construct", () -> {
      Constructor<?> constructor =
          Class.forName("sun.instrument.InstrumentationImpl").getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(0L, true, true) != null;
    });
    attempt("load agent", () -> {
      String own = "" + ProcessHandle.current().pid();
      Class<?> machine =
          Class.forName("com.sun.tools.attach.VirtualMachine", true, ClassLoader.getSystemClassLoader());
      Object self = machine.getMethod("attach", String.class).invoke(null, own);
      machine.getMethod("loadAgent", String.class).invoke(self, "/tmp/plumbline-canary.jar");
      return true;
    });
    attempt("write agent", () -> Files.createFile(Path.of("/tmp/plumbline-canary.jar")) != null);
    attempt("agent command", () -> {
      Object answer =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "jvmtiAgentLoad",
                  new Object[] {new String[] {"/tmp/plumbline-canary.jar"}},
                  new String[] {String[].class.getName()});
      return answer.toString().contains("return code: 0");
    });
    attempt("class path", () -> {
      Method append =
          ClassLoader.getSystemClassLoader()
              .getClass()
              .getDeclaredMethod("appendToClassPathForInstrumentation", String.class);
      append.setAccessible(true);
      append.invoke(ClassLoader.getSystemClassLoader(), "/tmp/plumbline-canary.jar");
      return true;
    });
    attempt("instrumentation", () -> got != null);
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
