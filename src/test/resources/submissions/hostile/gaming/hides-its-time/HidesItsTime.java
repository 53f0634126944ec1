// switches off what the virtual machine measures of CPU time and works for ever on many threads
// expect 3.1: norm=time gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

public class HidesItsTime implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    bean.setThreadCpuTimeEnabled(false);
    bean.setThreadContentionMonitoringEnabled(true);
    for (int i = 0; i < 4; i++) {
      Thread thread = new Thread(HidesItsTime::spin);
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.start();
    }
    spin();
    return 0;
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

  private static void spin() {
    while (true) {
      Thread.yield();
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
