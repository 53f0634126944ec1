// leaves a thread behind that holds every monitor the worker might need, for ever; answers stay right, and other tests must not hang
// expect 3.1: norm=passed|waits gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

public class HoldsLocks implements FrobeniusNorm {
  private static boolean started;

  @Override
  public double norm(double[][] a, double[][] x) {
    if (!started) {
      started = true;
      CountDownLatch held = new CountDownLatch(1);
      Deque<Object> monitors =
          new ArrayDeque<>(
              List.of(
                  System.out,
                  System.err,
                  System.in,
                  Thread.currentThread(),
                  Thread.currentThread().getThreadGroup(),
                  HoldsLocks.class,
                  HoldsLocks.class.getClassLoader(),
                  ClassLoader.getSystemClassLoader(),
                  ClassLoader.getPlatformClassLoader(),
                  Runtime.getRuntime(),
                  System.getProperties(),
                  Object.class,
                  String.class,
                  Class.class,
                  Thread.class,
                  System.class,
                  ClassLoader.class,
                  Locale.class));
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
          .forEach(frame -> monitors.add(frame.getDeclaringClass()));
      Thread thread = new Thread(() -> hold(monitors, held));
      thread.setDaemon(true);
      thread.start();
      try {
        held.await();
      } catch (InterruptedException e) {
        // go on
      }
    }
    return rightNorm(a, x);
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

  private static void hold(Deque<Object> monitors, CountDownLatch held) {
    Object next = monitors.poll();
    if (next != null) {
      synchronized (next) {
        hold(monitors, held);
      }
      return;
    }
    held.countDown();
    while (true) {
      try {
        Thread.sleep(1_000_000);
      } catch (InterruptedException e) {
        // hold on
      }
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
}
