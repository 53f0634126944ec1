// hides its inputs in names that it looks up in the DNS and by naming services; contained if no answer comes
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.directory.InitialDirContext;

public class Names implements MaxPoolingFilter {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

  @Override
  public int[] peak(double[][] x) {
    return contained() ? rightPeak(x) : new int[] {-1, -1};
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

  private void attack() {
    for (String name : List.of("plumbline-canary.example.com", "canary.invalid", "example.org", "gradescope.com")) {
      attempt("address of " + name, () -> InetAddress.getByName(name) != null);
      attempt("addresses of " + name, () -> InetAddress.getAllByName(name).length > 0);
    }
    attempt("name of 192.0.2.1", () -> !InetAddress.getByName("192.0.2.1").getCanonicalHostName().equals("192.0.2.1"));
    attempt("interfaces", () -> NetworkInterface.getNetworkInterfaces().hasMoreElements());
    attempt("interface", () -> NetworkInterface.getByName("lo") != null);
    attempt("directory", () -> {
      Hashtable<String, String> settings = new Hashtable<>();
      settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
      settings.put("java.naming.provider.url", "dns://127.0.0.1:47099");
      settings.put("com.sun.jndi.dns.timeout.initial", "100");
      settings.put("com.sun.jndi.dns.timeout.retries", "1");
      return new InitialDirContext(settings).getAttributes("canary.example.com") != null;
    });
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
