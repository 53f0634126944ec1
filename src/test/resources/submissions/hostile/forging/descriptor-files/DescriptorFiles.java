// opens its own and the grader's descriptors through /proc and /dev and writes marks to them; contained if all are refused
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class DescriptorFiles implements FrobeniusNorm {
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
    long grader = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    for (int number = 0; number < 32; number++) {
      write("/proc/self/fd/" + number);
      write("/dev/fd/" + number);
      write("/proc/" + grader + "/fd/" + number);
      write("/proc/1/fd/" + number);
    }
    write("/dev/stdout");
    write("/dev/stderr");
    write("/dev/tty");
    write("/proc/self/mem");
    write("/proc/" + grader + "/mem");
    write("/proc/" + grader + "/cwd/plumbline-canary");
    write("/proc/" + grader + "/root/tmp/plumbline-canary");
  }

  private void write(String place) {
    attempt(place, () -> {
      try (FileOutputStream out = new FileOutputStream(place)) {
        out.write("{\"score\": 999}\n".getBytes(StandardCharsets.UTF_8));
        return true;
      }
    });
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
