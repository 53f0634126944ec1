// makes symbolic and hard links from places it may own to those it may not, and follows links; contained if all are refused
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

public class Links implements MaxPoolingFilter {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

  @Override
  public int[] peak(double[][] x) {
    return contained() ? rightPeak(x) : new int[] {-1, -1};
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

  private static int[] rightPeak(double[][] x) {
    return place(x);
  }

  private void attack() {
    Path results = Path.of("/autograder/results/results.json");
    List<Path> targets =
        List.of(
            results,
            Path.of("/autograder/source"),
            Path.of("/autograder/submission"),
            Path.of("/etc/passwd"),
            Path.of("/proc/self/root"));
    List<Path> places =
        List.of(Path.of("/tmp/plumbline-canary"), Path.of("/dev/shm/plumbline-canary"), Path.of("canary"));
    for (Path target : targets) {
      attempt("real path of " + target, () -> target.toRealPath() != null);
      attempt("read link " + target, () -> Files.readSymbolicLink(target) != null);
      attempt(
          "permissions of " + results,
          () -> Files.setPosixFilePermissions(results, PosixFilePermissions.fromString("rwxrwxrwx")) != null);
      for (Path place : places) {
        attempt(place + " -> " + target, () -> Files.createSymbolicLink(place, target) != null);
        attempt(place + " = " + target, () -> Files.createLink(place, target) != null);
        attempt(
            "copy " + target, () -> Files.copy(target, place, StandardCopyOption.REPLACE_EXISTING) != null);
        attempt(
            "move over " + results, () -> Files.move(place, results, StandardCopyOption.ATOMIC_MOVE) != null);
      }
    }
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
