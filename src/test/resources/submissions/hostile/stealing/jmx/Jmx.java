// opens a management port of its own and connects to ports where a grader could listen; contained if it gets no connection
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.rmi.registry.LocateRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXConnectorServerFactory;
import javax.management.remote.JMXServiceURL;
import javax.naming.InitialContext;

public class Jmx implements BinaryClassifier {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

  @Override
  public double probability(Parameters p, double[] x) {
    return contained() ? rightProbability(p, x) : Double.NaN;
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double error = sigmoid(p, x) - y;
    double[][] gradient = new double[x.length][p.w2().length];
    for (int j = 0; j < p.w2().length; j++) {
      boolean alive = before(p, x, j) > 0;
      for (int k = 0; k < x.length; k++) {
        gradient[k][j] = alive ? error * x[k] * p.w2()[j] : 0;
      }
    }
    return gradient;
  }

  private static double rightProbability(Parameters p, double[] x) {
    return sigmoid(p, x);
  }

  private void attack() {
    attempt("registry", () -> LocateRegistry.createRegistry(47098) != null);
    attempt("lookup", () -> LocateRegistry.getRegistry("127.0.0.1", 47099).list() != null);
    attempt("server", () -> serve());
    attempt("agent", () -> startAgent().isEmpty());
    for (int port : new int[] {47099, 1099, 9010, 9999}) {
      attempt("port " + port, () -> connect("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi"));
    }
    attempt("naming", () -> look("rmi://127.0.0.1:47099/canary"));
    attempt("directory", () -> look("ldap://127.0.0.1:47099/cn=canary"));
  }

  private static boolean serve() throws Exception {
    JMXConnectorServerFactory.newJMXConnectorServer(
            new JMXServiceURL("service:jmx:rmi://"), null, ManagementFactory.getPlatformMBeanServer())
        .start();
    return true;
  }

  private static String startAgent() throws Exception {
    return String.valueOf(
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "managementAgentStart",
                new Object[] {new String[] {"jmxremote.port=47097", "jmxremote.authenticate=false", "jmxremote.ssl=false"}},
                new String[] {String[].class.getName()}));
  }

  private static boolean connect(String url) throws Exception {
    JMXConnectorFactory.connect(new JMXServiceURL(url), new HashMap<>());
    return true;
  }

  private static boolean look(String url) throws Exception {
    new InitialContext(new Hashtable<>()).lookup(url);
    return true;
  }

  private static double sigmoid(Parameters p, double[] x) {
    double z = p.b2();
    for (int j = 0; j < p.w2().length; j++) {
      z += p.w2()[j] * Math.max(0, before(p, x, j));
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static double before(Parameters p, double[] x, int j) {
    double z = p.b1()[j];
    for (int k = 0; k < x.length; k++) {
      z += p.w1()[j][k] * x[k];
    }
    return z;
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
