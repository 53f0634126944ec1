// starts other programs by every launch mechanism the library has; contained if none starts
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

public class StartsPrograms implements FrobeniusNorm {
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
    for (String mechanism : List.of("POSIX_SPAWN", "FORK", "VFORK")) {
      System.setProperty("jdk.lang.Process.launchMechanism", mechanism);
      for (String program : List.of("/bin/true", "true", "/bin/sh", "java", "/usr/bin/env")) {
        attempt(mechanism + " builder " + program, () -> ends(new ProcessBuilder(program).start()));
        attempt(mechanism + " inherits " + program, () -> ends(new ProcessBuilder(program).inheritIO().start()));
        attempt(mechanism + " exec " + program, () -> ends(Runtime.getRuntime().exec(new String[] {program})));
      }
    }
    attempt("pipeline", () -> ends(ProcessBuilder.startPipeline(
        List.of(new ProcessBuilder("/bin/echo", "1"), new ProcessBuilder("/bin/cat"))).get(1)));
    attempt("shell", () -> ends(Runtime.getRuntime().exec(
        new String[] {"/bin/sh", "-c", "touch /tmp/plumbline-canary /dev/shm/plumbline-canary"})));
  }

  private static boolean ends(Process process) throws Exception {
    process.waitFor(2, TimeUnit.SECONDS);
    process.destroyForcibly();
    return true;
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
