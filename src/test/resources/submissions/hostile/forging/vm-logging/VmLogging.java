// makes the virtual machine itself write files: logs, dumps, recordings, maps and archives by diagnostic commands; contained if none is written
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.MBeanServer;
import javax.management.ObjectName;

public class VmLogging implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;
  private static final String CANARY = "/tmp/plumbline-canary";

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
    command("vmLog", "output=" + CANARY + " what=all=info");
    command("vmLog", "output=file=/dev/shm/plumbline-canary what=gc=info");
    command("gcHeapDump", CANARY);
    command("gcHeapDump", "-all " + CANARY);
    command("threadDumpToFile", CANARY);
    command("jfrStart", "filename=" + CANARY + " settings=default");
    command("jfrDump", "filename=" + CANARY);
    command("vmCds", "static_dump " + CANARY);
    command("compilerPerfmap", "");
    command("compilerDirectivesAdd", "/etc/passwd");
    command("jvmtiAgentLoad", CANARY + ".so");
    command("jvmtiDataDump", "");
    for (String place : List.of(CANARY, "/dev/shm/plumbline-canary", "/tmp/perf-1.map")) {
      attempt("written: " + place, () -> Files.exists(Path.of(place)));
    }
    attempt("recording", VmLogging::record);
  }

  /** Commands say in their output that they failed, so what they have written is looked at. */
  private void command(String name, String arguments) {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      Object output =
          server.invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              name,
              new Object[] {arguments.isEmpty() ? new String[0] : arguments.split(" ")},
              new String[] {String[].class.getName()});
      System.out.println(name + ": " + output);
    } catch (Throwable refused) {
      System.out.println(name + ": " + refused);
    }
  }

  private static boolean record() throws Exception {
    Class<?> type = Class.forName("jdk.jfr.Recording");
    Object recording = type.getConstructor().newInstance();
    type.getMethod("start").invoke(recording);
    type.getMethod("dump", Path.class).invoke(recording, Path.of(CANARY));
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
