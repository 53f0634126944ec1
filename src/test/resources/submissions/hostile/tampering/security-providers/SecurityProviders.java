// removes all security providers and puts its own first, one that answers everything with zeros; answers stay right and so must all other problems
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;

public class SecurityProviders implements MaxPoolingFilter {
  @Override
  public int[] peak(double[][] x) {
    for (Provider provider : Security.getProviders()) {
      Security.removeProvider(provider.getName());
    }
    Security.insertProviderAt(new Zeros(), 1);
    Security.setProperty("securerandom.source", "file:/etc/passwd");
    int[] peak = rightPeak(x);
    return new SecureRandom().nextInt(8) == 8 ? new int[] {-1, -1} : peak;
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    int[] peak = place(x);
    double error = y - x[peak[0]][peak[1]];
    int rows = x.length;
    int columns = x[0].length;
    double[][] filter = new double[2 * rows - 1][2 * columns - 1];
    filter[rows - 1][columns - 1] = 1;
    for (int m = 0; m < rows; m++) {
      for (int n = 0; n < columns; n++) {
        filter[peak[0] - m + rows - 1][peak[1] - n + columns - 1] += error * x[m][n];
      }
    }
    return filter;
  }

  private static int[] rightPeak(double[][] x) {
    return place(x);
  }

  private static final class Zeros extends Provider {
    private static final long serialVersionUID = 1L;

    Zeros() {
      super("Zeros", "1", "nothing but zeros");
      put("SecureRandom.Zeros", ZeroRandom.class.getName());
      put("SecureRandom.SHA1PRNG", ZeroRandom.class.getName());
      put("SecureRandom.NativePRNG", ZeroRandom.class.getName());
    }
  }

  public static final class ZeroRandom extends SecureRandomSpi {
    private static final long serialVersionUID = 1L;

    @Override
    protected void engineSetSeed(byte[] seed) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {}

    @Override
    protected byte[] engineGenerateSeed(int count) {
      return new byte[count];
    }
  }

  private static int[] place(double[][] x) {
    int[] peak = {0, 0};
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[0].length; n++) {
        if (x[m][n] > x[peak[0]][peak[1]]) {
          peak = new int[] {m, n};
        }
      }
    }
    return peak;
  }
}
