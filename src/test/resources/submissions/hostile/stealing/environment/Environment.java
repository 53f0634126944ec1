// looks for secrets in its environment and in what the library tells about other processes; contained if there is nothing but the language
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

public class Environment implements BinaryClassifier {
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
    Set<String> harmless = Set.of("LANG", "LC_ALL", "LC_CTYPE", "PWD", "OLDPWD", "SHLVL", "_", "SystemRoot");
    for (String name : System.getenv().keySet()) {
      attempt("variable " + name, () -> !harmless.contains(name));
    }
    for (String name :
        List.of("SUBMISSION_URL", "SUBMIT_RESULTS_URL", "AUTHENTICATION_TOKEN", "ASSIGNMENT_TITLE",
            "TIMEOUT_SECONDS", "PLUMBLINE_CANARY", "PLUMBLINE_SEED", "HOME", "PATH", "USER")) {
      attempt("getenv " + name, () -> System.getenv(name) != null);
    }
    attempt("builder", () -> !harmless.containsAll(new ProcessBuilder("x").environment().keySet()));
    attempt("processes", () -> ProcessHandle.allProcesses().anyMatch(p -> p.pid() != ProcessHandle.current().pid()));
    attempt("children", () -> ProcessHandle.current().descendants().findAny().isPresent());
    ProcessHandle.current()
        .parent()
        .ifPresent(
            grader -> {
              attempt("command", () -> grader.info().command().isPresent());
              attempt("command line", () -> grader.info().commandLine().isPresent());
              attempt("arguments", () -> grader.info().arguments().isPresent());
              attempt("children", () -> grader.children().findAny().isPresent());
              attempt("grandparent", () -> grader.parent().isPresent());
            });
    for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      attempt("argument " + argument, () -> argument.toLowerCase().matches(".*(seed|secret|token|reference|mistake|canary).*"));
    }
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
