// prints without end on descriptors 1 and 2 themselves, past the library's own streams
// expect 3.1: norm=output gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

public class PrintsPastTheLibrary implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    byte[] block = new byte[1 << 16];
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    while (true) {
      try {
        out.write(block);
        err.write(block);
      } catch (IOException e) {
        // go on
      }
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
