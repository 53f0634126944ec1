// stops the calling thread from another one while it works and after it has returned, with an error of its choice; only this problem may suffer
// expect 3.1: norm=passed|exception|crash|exit|waits gradient=passed|exception|crash|exit|waits
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Method;

public class StopsTheCaller implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    Thread caller = Thread.currentThread();
    Thread stopper = new Thread(() -> stop(caller));
    stopper.setDaemon(true);
    stopper.start();
    double sum = 0;
    for (int i = 0; i < 2_000_000; i++) {
      sum += Math.sqrt(i);
    }
    return sum > 0 ? rightNorm(a, x) : 0;
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

  private static void stop(Thread caller) {
    for (String name : new String[] {"suspend", "resume", "stop"}) {
      try {
        Thread.sleep(1);
        Method method = Thread.class.getMethod(name);
        method.invoke(caller);
      } catch (Throwable refused) {
        // newer libraries have no such method, or one that only refuses
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
