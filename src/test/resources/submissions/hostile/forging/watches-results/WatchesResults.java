// waits by a watch service for the grader to write results.json, to rewrite it then; contained if no watch can be set
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;

public class WatchesResults implements BinaryClassifier {
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
    for (String folder : List.of("/autograder/results", "/tmp", "/dev/shm", ".", "/")) {
      attempt("watch " + folder, () -> {
        try (WatchService service = FileSystems.getDefault().newWatchService()) {
          return Path.of(folder).register(service, StandardWatchEventKinds.ENTRY_CREATE) != null;
        }
      });
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
