// reads the kernel's files about itself, the grader and all processes: environments, command lines, maps, memory; contained if all are refused
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.File;
import java.io.FileInputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Proc implements FrobeniusNorm {
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
    long grader = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    long own = ProcessHandle.current().pid();
    for (String process :
        List.of("self", "thread-self", "1", "" + grader, "" + own, "self/task/" + own)) {
      for (String file :
          List.of("environ", "cmdline", "maps", "smaps", "mem", "status", "stat", "auxv", "comm",
              "io", "limits", "mounts", "mountinfo", "cgroup", "syscall", "stack", "exe", "wchan")) {
        String place = "/proc/" + process + "/" + file;
        attempt(place, () -> new FileInputStream(place).read() >= 0);
        attempt("random " + place, () -> new RandomAccessFile(place, "r").read() >= 0);
      }
      for (String folder : List.of("", "/fd", "/fdinfo", "/task", "/cwd", "/root", "/ns", "/map_files")) {
        String place = "/proc/" + process + folder;
        attempt("list " + place, () -> new File(place).list() != null);
        attempt("stream " + place, () -> Files.newDirectoryStream(Path.of(place)).iterator().hasNext());
      }
      for (String link : List.of("exe", "cwd", "root", "fd/0", "fd/1", "fd/3")) {
        Path place = Path.of("/proc/" + process + "/" + link);
        attempt("link " + place, () -> Files.readSymbolicLink(place) != null);
        attempt("real " + place, () -> place.toRealPath() != null);
      }
      attempt("root", () -> Files.exists(Path.of("/proc/" + process + "/root/etc/passwd")));
      attempt("cwd", () -> new File("/proc/" + process + "/cwd/pom.xml").exists());
    }
    for (String file : List.of("/proc/meminfo", "/proc/cpuinfo", "/proc/version", "/proc/net/tcp",
        "/proc/kallsyms", "/proc/sys/kernel/random/boot_id", "/sys/fs/cgroup/cgroup.procs")) {
      attempt(file, () -> new Scanner(new File(file)).hasNextLine());
    }
    for (int pid = 2; pid < 40; pid++) {
      String place = "/proc/" + pid + "/cmdline";
      attempt(place, () -> Files.exists(Path.of(place)));
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
