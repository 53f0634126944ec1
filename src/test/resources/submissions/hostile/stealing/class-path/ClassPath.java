// opens whatever the class path and the library paths name, and what may lie beside it; contained if nothing can be opened
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

public class ClassPath implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

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
    for (String place : places()) {
      attempt("read " + place, () -> readable(place));
      attempt("list " + place, () -> new File(place).list() != null);
      attempt("walk " + place, () -> walk(place));
      attempt("jar " + place, () -> new JarFile(place).size() > 0);
      attempt("zip " + place, () -> new ZipFile(place).size() > 0);
      attempt("file system " + place, () -> FileSystems.newFileSystem(Path.of(place)) != null);
      attempt("url " + place, () -> new File(place).toURI().toURL().openStream().read() >= 0);
      attempt("class loader " + place, () -> loads(place));
    }
  }

  private static Set<String> places() {
    Set<String> places = new LinkedHashSet<>();
    for (String property :
        List.of("java.class.path", "sun.boot.library.path", "java.library.path", "jdk.module.path",
            "java.home", "user.home", "user.dir", "java.io.tmpdir", "jna.boot.library.path")) {
      String value = System.getProperty(property, "");
      for (String part : value.split(File.pathSeparator)) {
        for (File next = new File(part); next != null; next = next.getParentFile()) {
          places.add(next.getPath());
        }
      }
    }
    for (String folder : List.copyOf(places)) {
      for (String name :
          List.of("plumbline.jar", "grader.jar", "reference.jar", "classes", "lib", "worker.jar",
              "../classes", "../reference", "../reference-classes", "../plumbline-1.0.0.jar")) {
        places.add(folder + "/" + name);
      }
    }
    places.add("/autograder/source");
    places.add("/autograder/source/target/classes");
    places.remove("");
    return places;
  }

  private static boolean readable(String place) throws Exception {
    try (InputStream in = new FileInputStream(place)) {
      return in.read() >= 0;
    }
  }

  private static boolean walk(String place) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of(place), 2)) {
      return files.findAny().isPresent();
    }
  }

  private static boolean loads(String place) throws Exception {
    URL[] urls = {new File(place).toURI().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return loader.findResource("ece417/hw3/reference/FrobeniusNormReference.class") != null
          || loader.findResource("plumbline/engine/Grader.class") != null;
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
