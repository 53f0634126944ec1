// asks the kernel itself, through the worker's own JNA, for files, sockets, memory of others, programs and privileges; contained if it refuses all
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class SystemCalls implements FrobeniusNorm {
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
    if (!System.getProperty("os.arch", "").equals("amd64")) {
      return;
    }
    int grader = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L).intValue();
    byte[] buffer = new byte[4096];
    byte[] passwd = "/etc/passwd\0".getBytes();
    byte[] canary = "/tmp/plumbline-canary\0".getBytes();
    refused("open", 2, passwd, 0, 0);
    refused("creat", 85, canary, 0600);
    refused("openat", 257, -100, passwd, 0, 0);
    refused("openat2", 437, -100, passwd, new byte[24], 24L);
    refused("open_by_handle_at", 304, -100, buffer, 0);
    refused("stat", 4, passwd, buffer);
    refused("lstat", 6, passwd, buffer);
    refused("newfstatat", 262, -100, passwd, buffer, 0);
    refused("statx", 332, -100, passwd, 0, 0xfff, buffer);
    refused("access", 21, passwd, 4);
    refused("readlink", 89, "/proc/self/exe\0".getBytes(), buffer, 4096L);
    refused("mkdir", 83, canary, 0700);
    refused("unlink", 87, canary);
    refused("rename", 82, canary, "/tmp/plumbline-canary-2\0".getBytes());
    refused("symlink", 88, passwd, canary);
    refused("chmod", 90, canary, 0777);
    refused("truncate", 76, canary, 0L);
    refused("chdir", 80, "/tmp\0".getBytes());
    refused("chroot", 161, "/tmp\0".getBytes());
    refused("mount", 165, canary, canary, "tmpfs\0".getBytes(), 0L, 0L);
    refused("inotify_init1", 294, 0);
    refused("fanotify_init", 300, 0, 0);
    refused("memfd_create", 319, canary, 0);
    refused("socket inet", 41, 2, 1, 0);
    refused("socket inet6", 41, 10, 2, 0);
    refused("socket unix", 41, 1, 1, 0);
    refused("socket netlink", 41, 16, 3, 0);
    refused("socketpair", 53, 1, 1, 0, new byte[8]);
    refused("pipe", 22, new byte[8]);
    refused("pipe2", 293, new byte[8], 0);
    refused("eventfd2", 290, 0, 0);
    refused("epoll_create1", 291, 0);
    refused("io_uring_setup", 425, 8, new byte[120]);
    refused("userfaultfd", 323, 0);
    refused("perf_event_open", 298, buffer, 0, -1, -1, 0L);
    refused("bpf", 321, 0, buffer, 48);
    refused("ptrace", 101, 16, grader, 0L, 0L);
    refused("process_vm_readv", 310, grader, buffer, 1L, buffer, 1L, 0L);
    refused("process_vm_writev", 311, grader, buffer, 1L, buffer, 1L, 0L);
    refused("pidfd_open", 434, grader, 0);
    refused("kill", 62, grader, 0);
    refused("tkill", 200, grader, 0);
    refused("tgkill", 234, grader, grader, 0);
    refused("setuid", 105, 0);
    refused("setresuid", 117, 0, 0, 0);
    refused("setgroups", 116, 0L, 0L);
    refused("capset", 126, new byte[8], new byte[24]);
    refused("unshare", 272, 0x10000000);
    refused("setns", 308, 1, 0);
    refused("setrlimit", 160, 4, new byte[16]);
    refused("prlimit64", 302, 0, 7, new byte[16], 0L);
    refused("setpriority", 141, 0, 0, -5);
    refused("sched_setaffinity", 203, 0, 8L, buffer);
    refused("shared memory", 9, 0L, 4096L, 3, 0x21, -1, 0L);
    refused("shmget", 29, 0, 4096L, 0x3b6);
    refused("mq_open", 240, canary, 0102, 0600, 0L);
    refused("keyctl", 250, 0, -3, 0);
    refused("personality", 135, 0x0040000);
    refused("prctl dumpable", 157, 4, 1, 0, 0, 0);
    refused("prctl seccomp", 157, 22, 1, 0, 0, 0);
    refused("seccomp", 317, 1, 0, buffer);
    refused("vfork", 58);
    refused("clone", 56, 17L, 0L, 0L, 0L, 0L);
    refused("execveat", 322, -100, "/bin/true\0".getBytes(), 0L, 0L, 0);
    refused("execve", 59, "/bin/true\0".getBytes(), 0L, 0L);
  }

  private void refused(String name, int number, Object... arguments) {
    attempt(name, () -> {
      ClassLoader loader = ClassLoader.getSystemClassLoader();
      Class<?> door = loader.loadClass("com.sun.jna.Native");
      Object[] all = new Object[arguments.length + 1];
      all[0] = (long) number;
      for (int i = 0; i < arguments.length; i++) {
        all[i + 1] =
            arguments[i] instanceof Integer small
                ? (Object) (long) small
                : arguments[i] instanceof byte[] bytes ? copy(door, bytes) : arguments[i];
      }
      Object process = door.getMethod("open", String.class, int.class).invoke(null, null, 1);
      Object syscall = door.getMethod("findSymbol", long.class, String.class).invoke(null, process, "syscall");
      Method invoke = door.getMethod("invokeLong", Object.class, long.class, int.class, Object[].class);
      return (long) invoke.invoke(null, null, syscall, 0, all) >= 0;
    });
  }

  /** The address of a copy outside the heap. */
  private static Object copy(Class<?> door, byte[] bytes) throws Exception {
    Object address = door.getMethod("malloc", long.class).invoke(null, (long) bytes.length + 1);
    Class<?> pointer = door.getClassLoader().loadClass("com.sun.jna.Pointer");
    door.getMethod("write", pointer, long.class, long.class, byte[].class, int.class, int.class)
        .invoke(null, null, address, 0L, bytes, 0, bytes.length);
    return address;
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
