// looks for the reference solutions, known mistakes and grader classes by name in every class loader and module layer within reach; contained if none is found
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public class ReferenceClasses implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;
  private static final List<String> WANTED =
      List.of(
          "ece417.hw3.reference.FrobeniusNormReference",
          "ece417.hw3.reference.ReluInterpolatorReference",
          "ece417.hw3.reference.BinaryClassifierReference",
          "ece417.hw3.reference.MaxPoolingFilterReference",
          "ece417.hw3.mistakes.FrobeniusNormMistakes",
          "ece417.hw3.mistakes.ReluInterpolatorMistakes",
          "ece417.hw3.mistakes.BinaryClassifierMistakes",
          "ece417.hw3.mistakes.MaxPoolingFilterMistakes",
          "ece417.hw3.grading.Homework3",
          "ece417.hw3.problems.FrobeniusNormProblem",
          "ece417.hw3.problems.Matrices",
          "plumbline.cli.Main",
          "plumbline.batch.Batch",
          "plumbline.engine.Grader",
          "plumbline.engine.Trial",
          "plumbline.gradescope.Results",
          "plumbline.problem.Problem",
          "plumbline.report.TerminalReport",
          "plumbline.sandbox.Worker",
          "plumbline.submission.Submission",
          "plumbline.tolerance.Tolerance",
          "org.apache.commons.math3.linear.MatrixUtils",
          "com.fasterxml.jackson.databind.ObjectMapper",
          "picocli.CommandLine");

  @Override
  public double norm(double[][] a, double[][] x) {
    return contained() ? rightNorm(a, x) : Double.NaN;
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

  private void attack() {
    for (String name : WANTED) {
      String file = name.replace('.', '/') + ".class";
      attempt("forName " + name, () -> Class.forName(name) != null);
      attempt("system resource " + name, () -> ClassLoader.getSystemResource(file) != null);
      attempt("package of " + name, () -> knowsPackage(name));
      for (ClassLoader loader : loaders()) {
        attempt(loader + ": " + name, () -> Class.forName(name, false, loader) != null);
        attempt(loader + ": resource " + name, () -> loader.getResource(file) != null);
        attempt(loader + ": resources " + name, () -> loader.getResources(file).hasMoreElements());
      }
    }
    for (Module module : ModuleLayer.boot().modules()) {
      attempt("module " + module, () -> module.getPackages().contains("ece417.hw3.reference"));
    }
  }

  private static Set<ClassLoader> loaders() {
    Set<ClassLoader> loaders = new LinkedHashSet<>();
    loaders.add(ClassLoader.getSystemClassLoader());
    loaders.add(ClassLoader.getPlatformClassLoader());
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      loaders.add(thread.getContextClassLoader());
    }
    StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .forEach(frame -> loaders.add(frame.getDeclaringClass().getClassLoader()));
    for (ClassLoader loader : List.copyOf(loaders.stream().filter(l -> l != null).toList())) {
      for (ClassLoader next = loader; next != null; next = next.getParent()) {
        loaders.add(next);
      }
    }
    loaders.remove(null);
    return loaders;
  }

  private static boolean knowsPackage(String name) {
    String wanted = name.substring(0, name.lastIndexOf('.'));
    return loaders().stream().anyMatch(loader -> loader.getDefinedPackage(wanted) != null);
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
