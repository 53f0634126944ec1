package plumbline.worker;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.lang.ref.Cleaner;
import java.lang.reflect.Proxy;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.Pipe;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * What student code could try against the grader, the machine or other submissions. Each attempt
 * must fail with an exception, or return {@link #REFUSED}, in a locked worker; and most must
 * succeed in an unlocked one, or else they would prove nothing.
 */
@SuppressWarnings({
  "StreamResourceLeak",
  "StringSplitter",
  "AddressSelection",
  "FutureReturnValueIgnored"
}) // attackers do not tidy up
final class Attacks {
  static final String REFUSED = "refused";
  private static final Syscalls KERNEL = new Syscalls(Architecture.current().orElseThrow());
  private static final Map<String, Attempt> ALL = new LinkedHashMap<>();
  private static final Set<String> READING = new LinkedHashSet<>();

  /** uretprobe and uprobe, which no filter sees and which kill their caller with SIGILL. */
  private static final Set<Integer> RAISE_SIGILL = Set.of(335, 336);

  private static final String CANARY = "/etc/passwd";

  /** One attempt, which returns what it has got. */
  interface Attempt {
    Object run() throws Exception;
  }

  static {
    reading();
    threads();
    READING.addAll(ALL.keySet());
    writing();
    network();
    processes();
    kernel();
  }

  private Attacks() {}

  /** Loads the classes that the attempts need, as a worker that has run for a while would have. */
  static void warmUp() {
    attempt(() -> Files.readAllLines(Path.of(CANARY)));
    attempt(() -> raw(39));
  }

  /** The attempts that succeeded, with what they got. */
  static String run() {
    Map<String, String> open = new TreeMap<>();
    ALL.forEach(
        (name, attempt) -> {
          String result = attempt(attempt);
          if (!result.equals(REFUSED)) {
            open.put(name, result.substring(0, Math.min(200, result.length())));
          }
        });
    return ALL.size() + " attacks, open: " + open;
  }

  /** The attempts that do no harm and yet fail, which in an unlocked worker none should do. */
  static String runHarmless() {
    return READING.stream().filter(name -> attempt(ALL.get(name)).equals(REFUSED)).toList()
        + " refused";
  }

  private static String attempt(Attempt attempt) {
    try {
      return String.valueOf(attempt.run());
    } catch (Throwable e) {
      return REFUSED;
    }
  }

  private static void add(String name, Attempt attempt) {
    ALL.put(name, attempt);
  }

  private static void reading() {
    List<String> paths =
        List.of(CANARY, "/proc/self/environ", "/proc/self/maps", "/proc/1/cmdline", "/dev/random");
    for (String path : paths) {
      add("stream " + path, () -> new FileInputStream(path).read());
      add("channel " + path, () -> FileChannel.open(Path.of(path)).size());
    }
    String parent = "/proc/" + raw(110);
    for (String name : List.of("cmdline", "status", "stat")) {
      add("grader's " + name, () -> Files.readAttributes(Path.of(parent, name), "*"));
      add("grader's " + name + " read", () -> new FileInputStream(parent + "/" + name).read());
    }
    add("map", () -> FileChannel.open(Path.of(CANARY)).map(FileChannel.MapMode.READ_ONLY, 0, 9));
    add("url", () -> new URL("file:" + CANARY).openStream().read());
    add("zip", () -> new ZipFile(System.getProperty("java.class.path").split(":")[0]).size());
    add("list", () -> List.of(new File("/").list()));
    add("walk", () -> Files.list(Path.of("/")).count());
    add("exists", () -> new File(CANARY).exists() ? 1 : REFUSED);
    add("length", () -> new File(CANARY).length() > 0 ? 1 : REFUSED);
    add("real path", () -> Path.of("/etc/../etc").toRealPath());
  }

  private static void writing() {
    add("write", () -> new FileOutputStream("/tmp/plumbline-attack"));
    add("append", () -> Files.write(Path.of("/dev/null"), new byte[1], StandardOpenOption.APPEND));
    add("temporary file", () -> File.createTempFile("a", "b"));
    add("folder", () -> new File("/tmp/plumbline-attack-d").mkdir() ? 1 : REFUSED);
    add("link", () -> Files.createSymbolicLink(Path.of("/tmp/plumbline-l"), Path.of("/etc")));
    add("delete", () -> new File("/tmp/plumbline-canary").delete() ? 1 : REFUSED);
    add("free space", () -> new File("/").getTotalSpace() > 0 ? 1 : REFUSED);
    add(
        "library",
        () -> {
          System.load("/lib/x86_64-linux-gnu/libm.so.6");
          return 1;
        });
    add("heap dump", Attacks::heapDump);
  }

  private static Object heapDump() throws Exception {
    var server = java.lang.management.ManagementFactory.getPlatformMBeanServer();
    var bean = new javax.management.ObjectName("com.sun.management:type=HotSpotDiagnostic");
    String[] types = {String.class.getName(), boolean.class.getName()};
    server.invoke(bean, "dumpHeap", new Object[] {"/tmp/plumbline.hprof", true}, types);
    return 1;
  }

  private static void network() {
    add("connect", () -> new Socket("127.0.0.1", 22));
    add("serve", () -> new ServerSocket(0));
    add("datagram", () -> new DatagramSocket());
    add("channel", () -> SocketChannel.open(new InetSocketAddress("127.0.0.1", 22)));
    add("unix socket", () -> SocketChannel.open(StandardProtocolFamily.UNIX));
    add("name", () -> java.net.InetAddress.getByName("example.org"));
    add("interfaces", () -> java.net.NetworkInterface.getNetworkInterfaces().nextElement());
    add("pipe", () -> Pipe.open());
    add("selector", () -> java.nio.channels.Selector.open());
  }

  private static void processes() {
    for (String name :
        List.of("environ", "maps", "mem", "fd/0", "root/etc/passwd", "cwd/pom.xml")) {
      add("grader's " + name, () -> new FileInputStream("/proc/" + raw(110) + "/" + name).read());
    }
    add("exec", () -> Runtime.getRuntime().exec("/bin/true").waitFor());
    add("builder", () -> new ProcessBuilder("/bin/sh", "-c", "true").start().pid());
    add("list processes", () -> ProcessHandle.allProcesses().count() > 0 ? 1 : REFUSED);
    add("parent", () -> ProcessHandle.current().parent().isPresent() ? 1 : REFUSED);
    add("kill parent", () -> ProcessHandle.of(raw(110)).get().destroyForcibly() ? 1 : REFUSED);
    add(
        "attach",
        () ->
            Class.forName("com.sun.tools.attach.VirtualMachine")
                .getMethod("attach", String.class)
                .invoke(null, "" + raw(110)));
    add(
        "attach to self",
        () ->
            Class.forName("com.sun.tools.attach.VirtualMachine")
                .getMethod("attach", String.class)
                .invoke(null, "" + raw(39)));
  }

  /** Every kind of thread, since a lock can hold for some and not for others. */
  private static void threads() {
    add("in a thread", () -> within(result -> new Thread(() -> read(result)).start()));
    add(
        "in a pool",
        () -> within(result -> Executors.newFixedThreadPool(2).submit(() -> read(result))));
    add(
        "in the common pool",
        () -> within(result -> CompletableFuture.runAsync(() -> read(result))));
    add(
        "in a cleaner",
        () ->
            within(
                result -> {
                  Cleaner.create().register(new byte[9], () -> read(result));
                  collect();
                }));
    add(
        "in the finalizer",
        () ->
            within(
                result -> {
                  new Finalized(result);
                  collect();
                }));
    add("in a signal handler", () -> within(Attacks::readOnSignal));
  }

  /**
   * {@code sun.misc.Signal} by reflection, since naming it is a warning that nothing suppresses.
   */
  private static void readOnSignal(CompletableFuture<String> result) throws Exception {
    Class<?> type = Class.forName("sun.misc.Signal");
    Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
    Object signal = type.getConstructor(String.class).newInstance("USR2");
    Object handler =
        Proxy.newProxyInstance(
            Attacks.class.getClassLoader(),
            new Class<?>[] {handlerType},
            (proxy, method, arguments) -> {
              read(result);
              return null;
            });
    type.getMethod("handle", type, handlerType).invoke(null, signal, handler);
    type.getMethod("raise", type).invoke(null, signal);
  }

  private interface Starter {
    void start(CompletableFuture<String> result) throws Exception;
  }

  private static String within(Starter starter) throws Exception {
    CompletableFuture<String> result = new CompletableFuture<>();
    starter.start(result);
    // An attempt that was never made must not count as refused.
    return result.completeOnTimeout("never tried", 20, TimeUnit.SECONDS).get();
  }

  private static void read(CompletableFuture<String> result) {
    result.complete(attempt(() -> new FileInputStream(CANARY).read()));
  }

  private static void collect() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(10);
    }
  }

  @SuppressWarnings({"deprecation", "removal", "Finalize"})
  private static final class Finalized {
    private final CompletableFuture<String> result;

    Finalized(CompletableFuture<String> result) {
      this.result = result;
    }

    @Override
    protected void finalize() {
      read(result);
    }
  }

  static long raw(long number, Number... arguments) {
    return KERNEL.call(number, arguments);
  }

  private static void kernel() {
    Architecture architecture = Architecture.current().orElseThrow();
    add("any other system call", () -> sweep(architecture));
    call("open", SystemCall.OPENAT, -100, text(CANARY), 0);
    call("shared memory", SystemCall.MMAP, 0, 4096, 3, 0x21, -1, 0);
    call("shared memory, validated", SystemCall.MMAP, 0, 4096, 3, 0x23, -1, 0);
    call("fork", SystemCall.CLONE, 17, 0);
    call("thread in a namespace", SystemCall.CLONE, 0x10900 | 0x20000, 0);
    call("process that shares memory", SystemCall.CLONE, 0x4100 | 17, 0);
    call("signal to init", SystemCall.KILL, 1, 0);
    call("signal to the group", SystemCall.KILL, 0, 0);
    call("signal to all", SystemCall.KILL, -1, 0);
    call("signal to a thread of init", SystemCall.TGKILL, 1, 1, 0);
    call("undo death signal", SystemCall.PRCTL, 1, 0);
    call("be dumpable", SystemCall.PRCTL, 4, 1);
    call("another filter", SystemCall.PRCTL, 22, 2, text(""));
    call("raise a limit", SystemCall.PRLIMIT64, 0, 2, Syscalls.copy(new byte[16]), 0);
    call("another's limits", SystemCall.PRLIMIT64, 1, 2, 0, Syscalls.copy(new byte[16]));
    call("enlarge a pipe", SystemCall.FCNTL, 1, 1031, 1 << 20);
    call("duplicate", SystemCall.FCNTL, 1, 0, 0);
    add(
        "type into a terminal",
        () -> {
          long result = raw(SystemCall.IOCTL.number(architecture), 1, 0x5412, text("x"));
          return result == -AllowList.ENOTTY ? REFUSED : result;
        });
    call("trace", SystemCall.PTRACE, 16, raw(110));
    call("stat", SystemCall.NEWFSTATAT, 1, text(""), Syscalls.copy(new byte[256]), 0x1000);
  }

  private static long text(String text) {
    return Syscalls.text(text);
  }

  private static void call(String name, SystemCall call, Number... arguments) {
    long number = call.number(Architecture.current().orElseThrow());
    add(
        "raw: " + name,
        () -> {
          long result = raw(number, arguments);
          return result == -AllowList.EACCES ? REFUSED : "result " + result;
        });
  }

  /** All calls that have no rule, with arguments of zero. */
  private static Object sweep(Architecture architecture) {
    Set<Integer> ruled =
        AllowList.rules(1).stream()
            .map(rule -> rule.call().number(architecture))
            .collect(Collectors.toSet());
    Map<Integer, Long> open = new TreeMap<>();
    for (int number = 0; number < 500; number++) {
      if (!ruled.contains(number) && !RAISE_SIGILL.contains(number)) {
        long expected = number < 424 ? -AllowList.EACCES : -AllowList.ENOSYS;
        long result = raw(number);
        if (result != expected) {
          open.put(number, result);
        }
      }
    }
    return open.isEmpty() ? REFUSED : open;
  }
}
