// walks its stack and the static fields of its callers for the reference and expected values; contained if it meets nothing but the JDK, the worker and the protocol
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

public class StackWalking implements FrobeniusNorm {
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
    Set<Class<?>> callers = new HashSet<>();
    StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .forEach(frame -> callers.add(frame.getDeclaringClass()));
    for (StackTraceElement[] frames : Thread.getAllStackTraces().values()) {
      for (StackTraceElement frame : frames) {
        attempt("frame " + frame, () -> isForeign(frame.getClassName()));
      }
    }
    for (Object met : reachable(callers)) {
      attempt("object of " + met.getClass(), () -> isForeign(met.getClass().getName()));
    }
    attempt("locals", () -> locals());
  }

  private static boolean isForeign(String name) {
    boolean known =
        name.startsWith("[")
            || name.startsWith("java.")
            || name.startsWith("javax.")
            || name.startsWith("jdk.")
            || name.startsWith("sun.")
            || name.startsWith("com.sun.")
            || name.startsWith("plumbline.worker.")
            || name.startsWith("plumbline.protocol.")
            || name.startsWith("ece417.hw3.FrobeniusNorm")
            || name.startsWith("StackWalking")
            || name.startsWith("org.eclipse.jdt.");
    return !known;
  }

  /** What the callers' static fields lead to, as far as reflection lets one see. */
  private static Set<Object> reachable(Set<Class<?>> callers) {
    Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> next = new ArrayDeque<>();
    callers.forEach(caller -> addFields(caller, null, next));
    while (!next.isEmpty() && met.size() < 20_000) {
      Object one = next.poll();
      if (met.add(one)) {
        addFields(one.getClass(), one, next);
      }
    }
    return met;
  }

  private static void addFields(Class<?> type, Object owner, Deque<Object> next) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        try {
          if (Modifier.isStatic(field.getModifiers()) || owner != null) {
            field.setAccessible(true);
            Object value = field.get(owner);
            if (value != null && !field.getType().isPrimitive()) {
              next.add(value);
            }
          }
        } catch (Throwable refused) {
          // the next one
        }
      }
    }
  }

  private static boolean locals() throws Exception {
    Class<?> live = Class.forName("java.lang.LiveStackFrame");
    var walker = live.getMethod("getStackWalker");
    walker.setAccessible(true);
    return walker.invoke(null) != null;
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
