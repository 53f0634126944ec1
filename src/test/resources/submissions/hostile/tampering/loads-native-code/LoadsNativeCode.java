// loads shared libraries of the system into the virtual machine by the library and by JNA; contained if none can be opened
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class LoadsNativeCode implements FrobeniusNorm {
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
    for (String file : List.of(
        "/lib/x86_64-linux-gnu/libutil.so.1",
        "/lib/x86_64-linux-gnu/libanl.so.1",
        "/usr/lib/aarch64-linux-gnu/libanl.so.1",
        "/lib/x86_64-linux-gnu/libcrypt.so.1",
        "/tmp/plumbline-canary.so",
        System.getProperty("java.home") + "/lib/libjdwp.so",
        System.getProperty("java.home") + "/lib/libinstrument.so")) {
      attempt("load " + file, () -> {
        System.load(file);
        return true;
      });
      attempt("JNA " + file, () -> {
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        return (long) loader.loadClass("com.sun.jna.Native")
                .getMethod("open", String.class, int.class)
                .invoke(null, file, 1)
            != 0;
      });
    }
    for (String name : List.of("anl", "util", "jdwp", "instrument", "attach", "canary")) {
      attempt("loadLibrary " + name, () -> {
        System.loadLibrary(name);
        return true;
      });
    }
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
