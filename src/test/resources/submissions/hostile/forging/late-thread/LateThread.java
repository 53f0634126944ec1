// leaves threads behind that rewrite the results again and again after the call has returned; no canary may change
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class LateThread implements FrobeniusNorm {
  private static boolean started;

  @Override
  public double norm(double[][] a, double[][] x) {
    if (!started) {
      started = true;
      for (int i = 0; i < 3; i++) {
        Thread thread = new Thread(LateThread::rewrite, "late-" + i);
        thread.setDaemon(i > 0);
        thread.start();
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

  private static void rewrite() {
    for (int round = 0; round < 400; round++) {
      for (String place :
          List.of(
              "/autograder/results/results.json",
              "/tmp/plumbline-canary",
              "/dev/shm/plumbline-canary",
              "results.json",
              "plumbline-canary")) {
        try {
          Files.writeString(Path.of(place), "{\"score\": 999}");
        } catch (Throwable refused) {
          // again, later
        }
      }
      try {
        Thread.sleep(25);
      } catch (InterruptedException e) {
        // go on
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
