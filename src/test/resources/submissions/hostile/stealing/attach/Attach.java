// attaches to the grader, to itself and to every other virtual machine by the attach interface; contained if none lets it in
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Attach implements ReluInterpolator {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

  @Override
  public int hiddenNodes(int n) {
    return contained() ? rightHiddenNodes(n) : -1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int nodes = x.length - 1;
    double[] w1 = new double[nodes];
    double[] b1 = new double[nodes];
    double[] w2 = new double[nodes];
    double before = 0;
    for (int i = 0; i < nodes; i++) {
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w1[i] = 1;
      b1[i] = -x[i];
      w2[i] = slope - before;
      before = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }

  private static int rightHiddenNodes(int n) {
    return n - 1;
  }

  private void attack() {
    long own = ProcessHandle.current().pid();
    long grader = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    attempt("list", () -> !((List<?>) method("list").invoke(null)).isEmpty());
    for (long pid : new long[] {grader, own, 1}) {
      attempt("attach " + pid, () -> method("attach", String.class).invoke(null, "" + pid) != null);
    }
    System.setProperty("jdk.attach.allowAttachSelf", "true");
    attempt("attach self", () -> method("attach", String.class).invoke(null, "" + own) != null);
    attempt("counters", () -> Files.exists(Path.of("/tmp/hsperfdata_" + System.getProperty("user.name"))));
  }

  private static Method method(String name, Class<?>... parameters) throws Exception {
    return Class.forName("com.sun.tools.attach.VirtualMachine", true, ClassLoader.getSystemClassLoader())
        .getMethod(name, parameters);
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
