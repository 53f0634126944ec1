package plumbline.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import plumbline.protocol.WorkerStart;

/**
 * The command line that starts a worker: {@code prlimit} sets the kernel's limits, {@code setpriv}
 * takes rights away, and {@code java} runs the worker's jar with limits of its own.
 *
 * @param host what the machine has
 * @param limits what the worker may take
 * @param files where the worker's jars are
 * @param mainClass what to run
 * @param user the worker's user number, if it gets one of its own
 */
record Command(Host host, Limits limits, WorkerFiles files, String mainClass, OptionalInt user) {

  /**
   * Most workers live for a second or two: the simpler compiler of the JVM's two, and one thread of
   * it, will do. Large pages, where the kernel grants them, save half of the page faults.
   */
  private static final List<String> SHORT_LIFE =
      List.of("-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1", "-XX:+UseTransparentHugePages");

  /**
   * A worker that runs students' code would spend a third of its time on compiling code that it
   * hardly runs again. One that only compiles serves a whole class.
   */
  private static final String LATER_COMPILATION = "-XX:CompileThresholdScaling=6";

  /**
   * Reflection makes a class for each method that is called often, which takes a millisecond and
   * pays off after many thousand calls. JDK 17 knows the first of these properties, later ones the
   * second.
   */
  private static final List<String> PLAIN_REFLECTION =
      List.of(
          "-Dsun.reflect.inflationThreshold=2147483647",
          "-Djdk.reflect.useNativeAccessorOnly=true");

  /** Room for a short life without garbage collection, whose first round takes 30 ms. */
  private static final List<String> FIRST_HEAP = List.of("-Xms44m", "-XX:NewSize=28m");

  private static final int FIRST_WITH_NATIVE_ACCESS = 22;
  private static final int FIRST_WITHOUT_UNSAFE_MEMORY = 24;

  /** A process builder with that command, an empty environment, and the root as its folder. */
  ProcessBuilder builder(WorkerStart start) {
    ProcessBuilder builder = new ProcessBuilder(words(start));
    builder.directory(new File(File.separator));
    builder.environment().clear();
    builder.environment().put("LANG", "C.UTF-8");
    if (host.isWindows()) {
      builder.environment().put("SystemRoot", System.getenv("SystemRoot"));
    }
    return builder;
  }

  List<String> words(WorkerStart start) {
    List<String> words = new ArrayList<>();
    if (host.hasTools()) {
      words.addAll(limited(start.role()));
      words.addAll(unprivileged());
    }
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(machine(start.role()));
    words.addAll(library(start.role()));
    words.add(mainClass);
    words.addAll(start.arguments());
    return words;
  }

  /** A command that kills every process of the worker's user. */
  ProcessBuilder killAll() {
    List<String> words = unprivileged();
    words.addAll(List.of("/bin/sh", "-c", "kill -KILL -1"));
    return new ProcessBuilder(words);
  }

  private List<String> limited(WorkerStart.Role role) {
    List<String> words = new ArrayList<>();
    words.add(host.tools().get("prlimit").toString());
    words.add("--core=0");
    if (WorkerFiles.classList(role).isEmpty()) {
      words.add("--fsize=0");
    }
    words.add("--memlock=0");
    words.add("--msgqueue=0");
    words.add("--nofile=" + limits.files());
    words.add("--data=" + limits.dataBytes());
    words.add("--stack=8388608");
    if (user.isPresent()) {
      words.add("--nproc=" + limits.threads()); // counts a user's threads, not a process's
    }
    words.add("--");
    return words;
  }

  private List<String> unprivileged() {
    List<String> words = new ArrayList<>();
    words.add(host.tools().get("setpriv").toString());
    words.add("--no-new-privs");
    words.add("--inh-caps=-all");
    if (user.isPresent()) {
      words.add("--reuid=" + user.getAsInt());
      words.add("--regid=" + user.getAsInt());
      words.add("--clear-groups");
      words.add("--bounding-set=-all");
    }
    words.add("--pdeathsig=KILL");
    words.add("--");
    return words;
  }

  /** Options of the JVM: its limits, small and quiet, and nothing that reads files later on. */
  private List<String> machine(WorkerStart.Role role) {
    List<String> words = new ArrayList<>();
    words.addAll(FIRST_HEAP);
    words.add("-Xmx" + limits.heap() + "m");
    words.add("-Xss1m");
    words.add("-XX:MaxMetaspaceSize=" + limits.metaspace() + "m");
    words.add("-XX:CompressedClassSpaceSize=" + limits.metaspace() / 2 + "m");
    words.add("-XX:ReservedCodeCacheSize=" + limits.codeCache() + "m");
    words.add("-XX:MaxDirectMemorySize=" + limits.direct() + "m");
    words.add("-XX:+ExitOnOutOfMemoryError");
    words.add("-XX:+UseSerialGC");
    words.addAll(SHORT_LIFE);
    if (role.runs()) {
      words.add(LATER_COMPILATION);
      words.addAll(PLAIN_REFLECTION);
    }
    words.add("-XX:ActiveProcessorCount=1"); // pools of a predictable size
    if (host.isLinux()) {
      words.add("-XX:-UseContainerSupport"); // which reads files of cgroups now and then
    }
    words.add("-XX:-UsePerfData");
    words.add("-XX:+DisableAttachMechanism");
    words.add("-XX:-CreateCoredumpOnCrash");
    words.add("-XX:+DisplayVMOutputToStderr");
    words.add("-Xlog:disable");
    // without the warning for each thread that could not be started: a flood where many are tried
    words.add("-Xlog:all=warning,os+thread=off:stderr");
    if (Runtime.version().feature() >= FIRST_WITH_NATIVE_ACCESS) {
      words.add("--enable-native-access=ALL-UNNAMED"); // for JNA, which warns otherwise
    }
    if (Runtime.version().feature() >= FIRST_WITHOUT_UNSAFE_MEMORY) {
      words.add("--sun-misc-unsafe-memory-access=deny");
    }
    return words;
  }

  private List<String> library(WorkerStart.Role role) {
    List<String> words = new ArrayList<>();
    words.add("-Djava.awt.headless=true");
    words.add("-Duser.timezone=UTC"); // the same for everybody, and no file to read
    words.add("-Djna.boot.library.path=" + files.nativeFolder());
    words.add("-Xshare:auto");
    WorkerFiles.classList(role).ifPresent(list -> words.add("-XX:DumpLoadedClassList=" + list));
    files.archive(role).ifPresent(archive -> words.add("-XX:SharedArchiveFile=" + archive));
    words.add("-cp");
    words.add(files.jar().toString());
    return words;
  }
}
