// reads files of the machine, of other submissions and of the grader through every kind of library that opens one; contained if all are refused
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.awt.Font;
import java.awt.Toolkit;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.net.URI;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.jar.JarFile;
import java.util.logging.FileHandler;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

public class SystemFiles implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;
  private static final List<String> WANTED =
      List.of(
          "/etc/passwd",
          "/etc/hosts",
          "/autograder/run_autograder",
          "/autograder/submission_metadata.json",
          "/autograder/results/results.json",
          "/autograder/source/pom.xml",
          "/autograder/source/reference/ece417/hw3/reference/FrobeniusNormReference.java",
          "reference/ece417/hw3/reference/FrobeniusNormReference.java",
          "pom.xml",
          "../pom.xml");

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
    for (String place : WANTED) {
      Path path = Path.of(place);
      File file = new File(place);
      attempt("exists " + place, file::exists);
      attempt("length " + place, () -> file.length() > 0);
      attempt("readable " + place, () -> Files.isReadable(path));
      attempt("attributes " + place, () -> Files.getLastModifiedTime(path) != null);
      attempt("owner " + place, () -> Files.getOwner(path) != null);
      attempt("canonical " + place, () -> path.toRealPath() != null);
      attempt("stream " + place, () -> new FileInputStream(file).read() >= 0);
      attempt("reader " + place, () -> new FileReader(file).read() >= 0);
      attempt("random " + place, () -> new RandomAccessFile(file, "r").read() >= 0);
      attempt("scanner " + place, () -> new Scanner(file).hasNext());
      attempt("string " + place, () -> !Files.readString(path).isEmpty());
      attempt("lines " + place, () -> Files.lines(path).findAny().isPresent());
      attempt("channel " + place, () -> FileChannel.open(path, StandardOpenOption.READ).size() > 0);
      attempt("map " + place, () -> FileChannel.open(path).map(FileChannel.MapMode.READ_ONLY, 0, 8).get() != 0);
      attempt("asynchronous " + place, () -> AsynchronousFileChannel.open(path).size() > 0);
      attempt("url " + place, () -> file.toURI().toURL().openStream().read() >= 0);
      attempt("jar url " + place, () -> new java.net.URL("jar:file:" + place + "!/").openConnection().getContentLength() > 0);
      attempt("xml " + place, () -> external(place));
      attempt("class resource " + place, () -> Object.class.getResource("file:" + place) != null);
    }
    for (String folder : List.of("/", ".", "..", "../..", "/tmp", "/home", "/root", "/opt", "/autograder",
        "/autograder/submission", "/autograder/source", "/usr/lib/jvm", System.getProperty("java.home"))) {
      attempt("list " + folder, () -> new File(folder).listFiles().length > 0);
      attempt("walk " + folder, () -> Files.walk(Path.of(folder), 1).count() > 0);
      attempt("space " + folder, () -> new File(folder).getTotalSpace() > 0);
      attempt("store " + folder, () -> Files.getFileStore(Path.of(folder)) != null);
    }
    attempt("stores", () -> FileSystems.getDefault().getFileStores().iterator().hasNext());
    attempt("image", () -> ImageIO.read(new File("/usr/share/pixmaps/debian-logo.png")) != null);
    attempt("toolkit", () -> Toolkit.getDefaultToolkit().createImage("/usr/share/pixmaps/debian-logo.png").getWidth(null) > 0);
    attempt("font", () -> Font.createFonts(new File("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")).length > 0);
    attempt("key store", () -> KeyStore.getInstance(new File(System.getProperty("java.home"), "lib/security/cacerts"), new char[0]) != null);
    attempt("jar", () -> new JarFile(System.getProperty("java.home") + "/lib/jrt-fs.jar").size() > 0);
    attempt("zip system", () -> FileSystems.newFileSystem(URI.create("jar:file:/tmp/plumbline-canary.zip"), Map.of("create", "true")) != null);
    attempt("log file", () -> new FileHandler("/tmp/plumbline-canary").getLevel() != null);
  }

  private static boolean external(String place) throws Exception {
    String text = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + place + "\">]><x>&e;</x>";
    return !DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement()
        .getTextContent()
        .isEmpty();
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
