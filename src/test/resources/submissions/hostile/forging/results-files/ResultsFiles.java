// writes full marks to the places where results are read, by every way there is to write a file; contained if all are refused
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

public class ResultsFiles implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;
  private static final String MARKS = "{\"score\": 999, \"output\": \"forged\"}";
  private static final List<String> PLACES =
      List.of(
          "/autograder/results/results.json",
          "/autograder/results/stdout",
          "/autograder/run_autograder",
          "/autograder/source/run_autograder",
          "/tmp/plumbline-canary",
          "/dev/shm/plumbline-canary",
          "/var/tmp/plumbline-canary",
          "results.json",
          "results/results.json",
          "../results/results.json",
          "../../results/results.json");

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
    for (String place : PLACES) {
      attempt("Files.writeString " + place, () -> exists(Files.writeString(Path.of(place), MARKS)));
      attempt("append " + place, () -> append(place));
      attempt("FileOutputStream " + place, () -> stream(place));
      attempt("FileWriter " + place, () -> writer(place));
      attempt("PrintWriter " + place, () -> printer(place));
      attempt("RandomAccessFile " + place, () -> random(place));
      attempt("FileChannel " + place, () -> channel(place));
      attempt("mapped " + place, () -> mapped(place));
      attempt("createNewFile " + place, () -> new File(place).createNewFile());
      attempt("createTempFile", () -> exists(Files.createTempFile("plumbline", "canary")));
      attempt("createDirectory " + place, () -> exists(Files.createDirectory(Path.of(place + ".d"))));
      attempt("mkdirs " + place, () -> new File(place + ".d/e").mkdirs());
      attempt("delete " + place, () -> new File(place).delete());
      attempt("deleteIfExists " + place, () -> Files.deleteIfExists(Path.of(place)));
      attempt("renameTo " + place, () -> new File(place).renameTo(new File(place + ".old")));
      attempt("setWritable " + place, () -> new File(place).setWritable(true, false));
      attempt("setLastModified " + place, () -> new File(place).setLastModified(0));
      attempt("exists " + place, () -> new File(place).exists());
    }
  }

  private static boolean exists(Path path) {
    return path != null;
  }

  private static boolean append(String place) throws Exception {
    Files.writeString(Path.of(place), MARKS, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return true;
  }

  private static boolean stream(String place) throws Exception {
    try (FileOutputStream out = new FileOutputStream(place)) {
      out.write(MARKS.getBytes(StandardCharsets.UTF_8));
      return true;
    }
  }

  private static boolean writer(String place) throws Exception {
    try (FileWriter out = new FileWriter(place, StandardCharsets.UTF_8)) {
      out.write(MARKS);
      return true;
    }
  }

  private static boolean printer(String place) throws Exception {
    try (PrintWriter out = new PrintWriter(place, StandardCharsets.UTF_8)) {
      out.println(MARKS);
      return !out.checkError();
    }
  }

  private static boolean random(String place) throws Exception {
    try (RandomAccessFile out = new RandomAccessFile(place, "rw")) {
      out.writeBytes(MARKS);
      return true;
    }
  }

  private static boolean channel(String place) throws Exception {
    try (FileChannel out =
        FileChannel.open(Path.of(place), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      return out.write(ByteBuffer.wrap(MARKS.getBytes(StandardCharsets.UTF_8))) > 0;
    }
  }

  private static boolean mapped(String place) throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(place, "rw")) {
      file.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, 64).put((byte) '{');
      return true;
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
