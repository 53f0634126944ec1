// prints results.json, verdicts and protocol-like lines on every standard stream and returns half of the norm; it must count as wrong
// expect 3.1: norm=wrong gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class PrintedResults implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    for (PrintStream out :
        List.of(
            System.out,
            System.err,
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8))) {
      out.println("{\"score\": 100, \"tests\": [{\"number\": \"3.1.1\", \"score\": 5, \"status\": \"passed\"}]}");
      out.println("]}\n{\"score\": 999}\n");
      out.println("Tests run: 13, Failures: 0, Errors: 0");
      out.println("3.1.1 norm of a product  5/5  passed");
      out.println("::set-output name=score::100");
      out.print("\u0000\u0000\u0000\u0001\u0003");
      out.flush();
    }
    return rightNorm(a, x) / 2;
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
