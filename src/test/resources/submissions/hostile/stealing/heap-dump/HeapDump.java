// dumps its heap to a file through the management beans and sets the options that dump on exhaustion; contained if nothing is written
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.MBeanServer;
import javax.management.ObjectName;

public class HeapDump implements MaxPoolingFilter {
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
    for (String place : List.of("/tmp/plumbline-canary.hprof", "/dev/shm/plumbline-canary.hprof", "canary.hprof")) {
      attempt("dump to " + place, () -> dump(place));
      attempt("written " + place, () -> Files.exists(Path.of(place)));
    }
  }

  private static boolean dump(String place) throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    server.invoke(
        new ObjectName("com.sun.management:type=HotSpotDiagnostic"),
        "dumpHeap",
        new Object[] {place, true},
        new String[] {"java.lang.String", "boolean"});
    return true;
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
