// asks the virtual machine to dump the heap when it is full, and fills it; it must end for want of memory and no file may be written
// expect 3.1: norm=memory gradient=passed
import com.sun.management.HotSpotDiagnosticMXBean;
import ece417.hw3.FrobeniusNorm;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

public class HeapDumpOnExhaustion implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      HotSpotDiagnosticMXBean bean =
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      bean.setVMOption("HeapDumpPath", "/tmp/plumbline-canary");
      bean.setVMOption("HeapDumpOnOutOfMemoryError", "true");
    } catch (Throwable refused) {
      // fill it all the same
    }
    List<double[]> full = new ArrayList<>();
    while (true) {
      full.add(new double[1 << 20]);
    }
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
