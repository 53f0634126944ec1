// reads files and opens sockets from finalizers, cleaners, timers, pools, signal handlers and new thread groups, which a lock of one thread would miss; contained if all are refused
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.FileInputStream;
import java.lang.ref.Cleaner;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

public class FromOtherThreads implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;
  private final List<String> leaks = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch done = new CountDownLatch(7);

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
    new Thread(groupOf(Thread.currentThread()), () -> leak("root group")).start();
    new Timer(true).schedule(new TimerTask() {
      @Override
      public void run() {
        leak("timer");
      }
    }, 1);
    ForkJoinPool.commonPool().execute(() -> leak("common pool"));
    CompletableFuture.runAsync(() -> leak("future"));
    Cleaner.create().register(new Object(), () -> leak("cleaner"));
    new Finalized();
    attempt("signal", this::onSignal);
    for (int i = 0; i < 20 && done.getCount() > 0; i++) {
      System.gc();
      attempt("wait", () -> done.await(50, TimeUnit.MILLISECONDS) && false);
    }
    open.addAll(leaks);
  }

  private void leak(String thread) {
    for (String place : List.of("/etc/passwd", "/proc/self/environ", "/autograder/results/results.json", "/dev/zero")) {
      try (FileInputStream in = new FileInputStream(place)) {
        in.read();
        leaks.add(thread + " reads " + place);
      } catch (Throwable refused) {
        // the next one
      }
    }
    try (Socket socket = new Socket("127.0.0.1", 47099)) {
      leaks.add(thread + " connects " + socket);
    } catch (Throwable refused) {
      // as it should be
    }
    done.countDown();
  }

  private static ThreadGroup groupOf(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  private boolean onSignal() throws Exception {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object winch = signal.getConstructor(String.class).newInstance("WINCH");
    Object leaking =
        Proxy.newProxyInstance(
            handler.getClassLoader(),
            new Class<?>[] {handler},
            (proxy, method, arguments) -> {
              leak("signal handler");
              return null;
            });
    signal.getMethod("handle", signal, handler).invoke(null, winch, leaking);
    signal.getMethod("raise", signal).invoke(null, winch);
    return false;
  }

  private final class Finalized {
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() {
      leak("finalizer");
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
