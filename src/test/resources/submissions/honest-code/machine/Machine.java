// right: asks the virtual machine about itself, logs, and reflects; 40 features
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.invoke.*;
import java.lang.management.ManagementFactory;
import java.lang.ref.*;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.*;
import javax.management.ObjectName;

public class Machine implements ReluInterpolator {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public int hiddenNodes(int n) {
    useFeatures();
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int nodes = x.length - 1;
    double[] w1 = new double[nodes];
    double[] b1 = new double[nodes];
    double[] w2 = new double[nodes];
    double before = 0;
    for (int i = 0; i < nodes; i++) {
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w1[i] = 1;
      b1[i] = -x[i];
      w2[i] = slope - before;
      before = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }

  private void features() {
    // feature 1
    check(
        "memory figures",
        true,
        () -> Runtime.getRuntime().maxMemory() >= Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    // feature 2
    check("processors", true, () -> Runtime.getRuntime().availableProcessors() >= 1);
    // feature 3
    check("version", true, () -> Runtime.version().feature() >= 17);
    // feature 4
    check(
        "system properties",
        true,
        () -> System.getProperty("java.version") != null && System.getProperty("os.name") != null && System.getProperty("user.dir") != null);
    // feature 5
    check("own system property", "1", () -> {
      System.setProperty("own", "1");
      return System.clearProperty("own");
    });
    // feature 6
    check(
        "environment can be asked",
        true,
        () -> System.getenv() != null && System.getenv("NO_SUCH_VARIABLE") == null);
    // feature 7
    check("line separator", 1, () -> System.lineSeparator().length());
    // feature 8
    check("garbage collection", true, () -> {
      WeakReference<Object> weak = new WeakReference<>(new Object());
      for (int i = 0; i < 10 && weak.get() != null; i++) {
        System.gc();
      }
      return weak.get() == null;
    });
    // feature 9
    check(
        "soft references and queues",
        true,
        () -> new SoftReference<>("x", new ReferenceQueue<>()).get() != null);
    // feature 10
    check("cleaner", true, () -> {
      CountDownLatch cleaned = new CountDownLatch(1);
      Cleaner.create().register(new Object(), cleaned::countDown).clean();
      return cleaned.await(5, TimeUnit.SECONDS);
    });
    // feature 11
    check(
        "thread CPU time",
        true,
        () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() > 0);
    // feature 12
    check(
        "thread bean",
        true,
        () -> ManagementFactory.getThreadMXBean().getThreadCount() > 0 && ManagementFactory.getThreadMXBean().dumpAllThreads(false, false).length > 0);
    // feature 13
    check(
        "memory bean",
        true,
        () -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() > 0);
    // feature 14
    check("runtime bean", true, () -> ManagementFactory.getRuntimeMXBean().getUptime() >= 0);
    // feature 15
    check(
        "collector beans",
        true,
        () -> ManagementFactory.getGarbageCollectorMXBeans().size() > 0 && ManagementFactory.getMemoryPoolMXBeans().size() > 0);
    // feature 16
    check(
        "system bean",
        true,
        () -> ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors() > 0);
    // feature 17
    check(
        "compilation and class loading beans",
        true,
        () -> ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() > 0 && ManagementFactory.getCompilationMXBean() != null);
    // feature 18
    check("own management bean", 7, () -> {
      ObjectName name = new ObjectName("own:type=Number");
      ManagementFactory.getPlatformMBeanServer().registerMBean(new Number7(), name);
      Object value = ManagementFactory.getPlatformMBeanServer().getAttribute(name, "Value");
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
      return value;
    });
    // feature 19
    check(
        "allocated bytes of this thread",
        true,
        () -> ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getThreadAllocatedBytes(Thread.currentThread().getId()) > 0);
    // feature 20
    check("process handle", true, () -> ProcessHandle.current().pid() > 0);
    // feature 21
    check("logging", List.of("hello 1"), () -> {
      List<String> lines = new ArrayList<>();
      Logger logger = Logger.getLogger("own");
      logger.setUseParentHandlers(false);
      logger.setLevel(Level.ALL);
      logger.addHandler(new Handler() {
        @Override
        public void publish(LogRecord record) {
          lines.add(new SimpleFormatter().formatMessage(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      });
      logger.log(Level.FINE, "hello {0}", 1);
      return lines;
    });
    // feature 22
    check("logging to the console", true, () -> {
      Logger.getLogger("shown").warning("a warning for the feedback");
      Logger.getGlobal().info("an information");
      return true;
    });
    // feature 23
    check("system logger", true, () -> {
      System.getLogger("own.system").log(System.Logger.Level.WARNING, "once");
      return true;
    });
    // feature 24
    check("reflection", "norm", () -> FrobeniusLike.class.getMethod("norm").getName());
    // feature 25
    check("private members by reflection", 5, () -> {
      Field field = Hidden.class.getDeclaredField("value");
      field.setAccessible(true);
      return field.get(new Hidden());
    });
    // feature 26
    check("constructors and arrays by reflection", 3, () -> {
      Object array = Array.newInstance(int.class, 3);
      return Hidden.class.getDeclaredConstructor().newInstance() == null ? 0 : Array.getLength(array);
    });
    // feature 27
    check("dynamic proxies", 2.5, () -> {
      FrobeniusLike proxy = (FrobeniusLike) Proxy.newProxyInstance(
          Machine.class.getClassLoader(), new Class<?>[] {FrobeniusLike.class}, (self, method, arguments) -> 2.5);
      return proxy.norm();
    });
    // feature 28
    check("annotations", "marked", () -> Hidden.class.getAnnotation(Mark.class).value());
    // feature 29
    check(
        "generic types",
        "java.util.List<java.lang.String>",
        () -> Hidden.class.getDeclaredField("names").getGenericType().getTypeName());
    // feature 30
    check("method handles", 3, () -> length("abc"));
    // feature 31
    check("variable handles", 9, () -> {
      VarHandle handle = MethodHandles.privateLookupIn(Hidden.class, MethodHandles.lookup()).findVarHandle(Hidden.class, "value", int.class);
      Hidden hidden = new Hidden();
      handle.compareAndSet(hidden, 5, 9);
      return (int) handle.getVolatile(hidden);
    });
    // feature 32
    check(
        "stack walking",
        "lambda",
        () -> StackWalker.getInstance().walk(frames -> frames.findFirst().get().getMethodName()).substring(0, 6));
    // feature 33
    check("stack traces", true, () -> Thread.currentThread().getStackTrace().length > 1);
    // feature 34
    check(
        "service loader",
        false,
        () -> ServiceLoader.load(FrobeniusLike.class).iterator().hasNext());
    // feature 35
    check("modules", "java.base", () -> Object.class.getModule().getName());
    // feature 36
    check(
        "own class loader",
        "Machine",
        () -> Class.forName("Machine", true, Machine.class.getClassLoader()).getSimpleName());
    // feature 37
    check(
        "context class loader",
        true,
        () -> Thread.currentThread().getContextClassLoader().loadClass("Machine") == Machine.class);
    // feature 38
    check(
        "class loaded by name",
        "java.util.ArrayList",
        () -> Class.forName("java.util.ArrayList").getDeclaredConstructor().newInstance().getClass().getName());
    // feature 39
    check(
        "internet addresses without asking",
        "127.0.0.1",
        () -> InetAddress.getByAddress(new byte[] {127, 0, 0, 1}).getHostAddress());
    // feature 40
    check(
        "preferred script engines are none",
        true,
        () -> new javax.script.ScriptEngineManager().getEngineByName("none") == null);
  }

  public interface FrobeniusLike {
    double norm();
  }

  public interface Number7MBean {
    int getValue();
  }

  public static final class Number7 implements Number7MBean {
    @Override
    public int getValue() {
      return 7;
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  private @interface Mark {
    String value();
  }

  @Mark("marked")
  private static final class Hidden {
    private int value = 5;
    private List<String> names;
  }

  private static int length(String text) throws Exception {
    try {
      MethodHandle handle =
          MethodHandles.lookup().findVirtual(String.class, "length", MethodType.methodType(int.class));
      return (int) handle.invokeExact(text);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Feature {
    Object value() throws Exception;
  }

  private void check(String name, Object wanted, Feature feature) {
    try {
      Object got = feature.value();
      if (!Objects.deepEquals(wanted, got)) {
        failed.add(name + " gave " + got + " instead of " + wanted);
      }
    } catch (Throwable e) {
      failed.add(name + " threw " + e);
    }
  }

  private void useFeatures() {
    if (used) {
      return;
    }
    used = true;
    features();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " features failed: " + failed);
    }
  }
}
