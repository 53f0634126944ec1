package plumbline.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.text.BreakIterator;
import java.text.ChoiceFormat;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Ordinary uses of the library, all of which must work in a locked worker. */
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "IdentityHashMapUsage"}) // on purpose
final class HonestCode {
  private static final Map<String, Callable<?>> USES = new LinkedHashMap<>();
  private static final Map<String, Callable<?>> RARE_USES = new LinkedHashMap<>();

  enum Colour {
    RED,
    GREEN
  }

  record Point(double x, double y) implements java.io.Serializable {}

  static {
    text();
    numbers();
    time();
    collections();
    concurrency();
    security();
    files();
    reflection();
    desktop();
  }

  private HonestCode() {}

  private static void use(String name, Callable<?> use) {
    USES.put(name, use);
  }

  /** A use of what only a worker has that was told to load the whole library. */
  private static void rare(String name, Callable<?> use) {
    RARE_USES.put(name, use);
  }

  static String run() {
    return run(USES);
  }

  static String runRare() {
    return run(RARE_USES);
  }

  /** The names of the uses that failed, with the reasons, and how many there were. */
  private static String run(Map<String, Callable<?>> uses) {
    Map<String, String> failures = new TreeMap<>();
    uses.forEach(
        (name, use) -> {
          try {
            use.call();
          } catch (Throwable e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            failures.put(name, trace.toString().lines().limit(12).collect(Collectors.joining("|")));
          }
        });
    return uses.size() + " uses, failed: " + failures;
  }

  private static void text() {
    for (String tag : List.of("en-US", "de-DE", "fr-FR", "ja-JP", "hi-IN", "ar-EG", "zh-CN")) {
      Locale locale = Locale.forLanguageTag(tag);
      rare(
          "format " + tag, () -> String.format(locale, "%,.3f %s %tc", 12345.678, "x", new Date()));
      use("number format " + tag, () -> NumberFormat.getInstance(locale).format(-1234.5));
      use("currency " + tag, () -> NumberFormat.getCurrencyInstance(locale).format(9.99));
      rare("date format " + tag, () -> new SimpleDateFormat("EEEE d MMMM yyyy", locale).format(0L));
      use("upper case " + tag, () -> "straße".toUpperCase(locale));
      use("collator " + tag, () -> Collator.getInstance(locale).compare("a", "ä"));
      use("words " + tag, () -> BreakIterator.getWordInstance(locale).first());
    }
    use("printf", () -> new PrintWriter(new StringWriter()).printf("%08.3e|%-5d|%x", 1e-9, 4, 255));
    use("decimal format", () -> new DecimalFormat("#,##0.00;(#)").format(-12.345));
    rare("message format", () -> MessageFormat.format("{0,number,#.##} {1,date}", 1.5, new Date()));
    use("choice format", () -> new ChoiceFormat("0#none|1#one|2#many").format(2));
    use("normalizer", () -> Normalizer.normalize("é", Normalizer.Form.NFD));
    use("regex", () -> Pattern.compile("(?<a>\\p{L}+)\\s(?i)b").matcher("x B").find());
    use("regex unicode", () -> "Ünïcödé".matches("(?U)\\w+"));
    use("split", () -> "a,b;c".split("[,;]"));
    use("scanner", () -> new Scanner("1 2.5 true").useLocale(Locale.US).nextInt());
    use("text block", () -> "  a\n b".stripIndent().formatted());
    use("tokenizer", () -> new StringTokenizer("a b").nextToken());
    use("joiner", () -> new StringJoiner("-").add("a").toString());
    use("charsets", () -> Charset.availableCharsets().size());
    for (String charset : List.of("UTF-16", "windows-1252", "Shift_JIS", "GB18030", "IBM037")) {
      use("charset " + charset, () -> new String("aé日".getBytes(charset), charset));
    }
    use("base64", () -> Base64.getEncoder().encodeToString(new byte[5]));
    use("hex", () -> HexFormat.of().formatHex(new byte[5]));
    use("char names", () -> Character.getName('é'));
    use(
        "string switch",
        () ->
            switch ("b") {
              case "a" -> 1;
              case "b" -> 2;
              default -> 3;
            });
    use("concatenation", () -> "a" + System.nanoTime() + 1.5f + 'c' + null + true);
    use("string chars", () -> "abc".chars().mapToObj(c -> (char) c).toList());
  }

  private static void numbers() {
    use("big decimal", () -> new BigDecimal("2").sqrt(MathContext.DECIMAL128));
    use("rounding", () -> new BigDecimal("2.345").setScale(2, RoundingMode.HALF_EVEN));
    use("big integer", () -> BigInteger.TWO.pow(200).nextProbablePrime());
    use(
        "modular power",
        () -> BigInteger.TEN.modPow(BigInteger.TWO.pow(99), BigInteger.valueOf(97)));
    use("math", () -> Math.fma(2, 3, Math.hypot(3, 4)) + StrictMath.sin(1) + Math.cbrt(8));
    use("random", () -> new Random(1).nextGaussian());
    use("math random", Math::random);
    use("splittable random", () -> new SplittableRandom().split().nextDouble());
    use("thread-local random", () -> ThreadLocalRandom.current().nextInt());
    use("random generator", () -> RandomGenerator.of("Xoshiro256PlusPlus").nextDouble());
    use("random generators", () -> RandomGeneratorFactory.all().count());
    use("statistics", () -> DoubleStream.of(1, 2, 3).summaryStatistics().getAverage());
    use("bits", () -> Long.bitCount(5) + Integer.reverse(3) + Double.doubleToLongBits(1));
    use("hex float", () -> Double.toHexString(0.1) + Double.parseDouble("0x1p3"));
  }

  private static void time() {
    rare("now", LocalDateTime::now);
    use("instant", () -> Instant.now().truncatedTo(ChronoUnit.HOURS));
    rare("zones", () -> ZonedDateTime.now(ZoneId.of("Asia/Tokyo")));
    rare("all zones", () -> ZoneId.getAvailableZoneIds().stream().map(ZoneId::of).count());
    rare("time zone", () -> TimeZone.getTimeZone("America/New_York").getOffset(0));
    rare("zone names", () -> TimeZone.getDefault().getDisplayName(Locale.FRANCE));
    rare("calendar", () -> new GregorianCalendar(2024, 1, 29).getActualMaximum(Calendar.DATE));
    rare("date", () -> new Date().toString());
    rare("japanese date", () -> JapaneseDate.now().toString());
    rare(
        "formatter",
        () -> DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm z").format(ZonedDateTime.now()));
    rare(
        "styled formatter",
        () -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(LocalDate.now()));
    rare("period", () -> Period.between(LocalDate.EPOCH, LocalDate.now()).toTotalMonths());
    rare("weeks", () -> LocalDate.now().get(WeekFields.of(Locale.GERMANY).weekOfYear()));
    use("duration", () -> Duration.parse("PT1H2M").toMillis());
  }

  private static void collections() {
    use("sort", () -> Stream.of(3, 1, 2).sorted(Comparator.reverseOrder()).toList());
    use(
        "grouping",
        () ->
            IntStream.range(0, 99)
                .boxed()
                .collect(Collectors.groupingBy(i -> i % 7, TreeMap::new, Collectors.counting())));
    use("parallel stream", () -> IntStream.range(0, 100_000).parallel().mapToLong(i -> i).sum());
    use(
        "parallel sort",
        () -> {
          double[] a = new Random(1).doubles(20_000).toArray();
          Arrays.parallelSort(a);
          return a;
        });
    use(
        "parallel prefix",
        () -> {
          double[] a = new double[10_000];
          Arrays.parallelPrefix(a, Double::sum);
          return a;
        });
    use("priority queue", () -> new PriorityQueue<>(List.of(3, 1, 2)).poll());
    use("deque", () -> new ArrayDeque<>(List.of(1)).pop());
    use("bit set", () -> BitSet.valueOf(new long[] {5}).cardinality());
    use("enum map", () -> new EnumMap<>(Map.of(Colour.RED, 1)));
    use("identity map", () -> new IdentityHashMap<>(Map.of("a", 1)));
    use("linked map", () -> new LinkedHashMap<>(Map.of("a", 1)).computeIfAbsent("b", k -> 2));
    use("tree map", () -> new TreeMap<>(Map.of("a", 1)).ceilingEntry("a"));
    use(
        "list operations",
        () -> {
          List<Integer> l = new ArrayList<>(List.of(1, 2));
          Collections.shuffle(l);
          return l;
        });
    use("optional", () -> Optional.of(1).map(i -> i + 1).orElseThrow());
    use("records", () -> new Point(1, 2).equals(new Point(1, 2)) + new Point(1, 2).toString());
    use("iterator", () -> List.of(1).iterator().next());
    use("memoise", () -> new ConcurrentHashMap<>(Map.of(1, 1)).merge(1, 5, Integer::sum));
  }

  private static void concurrency() {
    use(
        "thread",
        () -> {
          Thread t = new Thread(() -> {});
          t.start();
          t.join();
          return t;
        });
    use("fixed pool", () -> pool(Executors.newFixedThreadPool(4)));
    use("cached pool", () -> pool(Executors.newCachedThreadPool()));
    use("work stealing pool", () -> pool(Executors.newWorkStealingPool(4)));
    use(
        "scheduled pool",
        () ->
            Executors.newScheduledThreadPool(1).schedule(() -> 1, 1, TimeUnit.MILLISECONDS).get());
    use("fork join", () -> new ForkJoinPool(3).submit(() -> 1).get());
    use(
        "completable future",
        () ->
            CompletableFuture.supplyAsync(() -> 1)
                .thenCombine(CompletableFuture.supplyAsync(() -> 2), Integer::sum)
                .get());
    use(
        "future timeout",
        () ->
            new CompletableFuture<Integer>().completeOnTimeout(1, 1, TimeUnit.MILLISECONDS).get());
    use(
        "timer",
        () -> {
          CountDownLatch l = new CountDownLatch(1);
          new Timer(true)
              .schedule(
                  new TimerTask() {
                    @Override
                    public void run() {
                      l.countDown();
                    }
                  },
                  1);
          return l.await(5, TimeUnit.SECONDS) ? 1 : fail();
        });
    use(
        "sleep",
        () -> {
          Thread.sleep(2);
          TimeUnit.MICROSECONDS.sleep(5);
          return 1;
        });
    use(
        "locks",
        () -> {
          new ReentrantReadWriteLock().writeLock().lock();
          return new StampedLock().tryOptimisticRead();
        });
    use(
        "atomics",
        () -> {
          LongAdder a = new LongAdder();
          a.add(new AtomicInteger(3).incrementAndGet());
          return a.sum();
        });
    use(
        "exchange",
        () -> {
          Semaphore s = new Semaphore(1);
          return s.tryAcquire(1, TimeUnit.SECONDS) ? 1 : fail();
        });
    use("thread local", () -> ThreadLocal.withInitial(() -> 1).get());
    use("virtual threads", HonestCode::virtualThreads);
    use("processors", () -> Runtime.getRuntime().availableProcessors() > 0 ? 1 : fail());
    use(
        "shutdown hook",
        () -> {
          Runtime.getRuntime().addShutdownHook(new Thread());
          return 1;
        });
    use(
        "garbage collection",
        () -> {
          System.gc();
          return Runtime.getRuntime().freeMemory();
        });
    use(
        "cleaner",
        () -> {
          Cleaner.create().register(new Object(), () -> {});
          return 1;
        });
    use("weak reference", () -> new WeakReference<>(new Object()).get());
  }

  private static Object virtualThreads() throws Exception {
    if (Runtime.version().feature() < 21) {
      return 1;
    }
    Object executor = Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    return pool((ExecutorService) executor);
  }

  private static int pool(ExecutorService pool) throws Exception {
    List<Callable<Integer>> tasks =
        Collections.nCopies(
            8,
            () -> {
              Thread.sleep(1);
              return 1;
            });
    int sum = 0;
    for (Future<Integer> each : pool.invokeAll(tasks)) {
      sum += each.get(10, TimeUnit.SECONDS);
    }
    pool.shutdown();
    return sum;
  }

  private static Object fail() {
    throw new IllegalStateException("came out wrong");
  }

  private static void security() {
    for (String name : List.of("MD5", "SHA-256", "SHA3-512")) {
      rare(name, () -> MessageDigest.getInstance(name).digest(new byte[9]));
    }
    rare("secure random", () -> new SecureRandom().nextInt());
    rare("strong random", () -> SecureRandom.getInstance("DRBG").nextInt());
    rare("uuid", UUID::randomUUID);
    rare(
        "aes",
        () -> {
          Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
          c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"));
          return c.doFinal(new byte[9]);
        });
    rare(
        "gcm",
        () -> {
          Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
          c.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[16], "AES"));
          return c.doFinal(new byte[9]);
        });
    rare(
        "mac",
        () -> {
          Mac m = Mac.getInstance("HmacSHA256");
          m.init(new SecretKeySpec(new byte[16], "x"));
          return m.doFinal();
        });
    rare(
        "password key",
        () ->
            SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec("a".toCharArray(), new byte[8], 10, 128)));
    rare(
        "rsa",
        () -> {
          KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
          g.initialize(1024);
          Signature s = Signature.getInstance("SHA256withRSA");
          s.initSign(g.generateKeyPair().getPrivate());
          return s.sign();
        });
    rare("elliptic curve", () -> KeyPairGenerator.getInstance("EC").generateKeyPair());
  }

  private static void files() {
    rare(
        "serialisation",
        () -> {
          ByteArrayOutputStream b = new ByteArrayOutputStream();
          new ObjectOutputStream(b).writeObject(List.of(new Point(1, 2)));
          return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
        });
    use(
        "gzip",
        () -> {
          ByteArrayOutputStream b = new ByteArrayOutputStream();
          try (GZIPOutputStream z = new GZIPOutputStream(b)) {
            z.write(new byte[99]);
          }
          return new GZIPInputStream(new ByteArrayInputStream(b.toByteArray())).readAllBytes();
        });
    rare(
        "zip",
        () -> {
          ByteArrayOutputStream b = new ByteArrayOutputStream();
          try (ZipOutputStream z = new ZipOutputStream(b)) {
            z.putNextEntry(new ZipEntry("a"));
          }
          return new ZipInputStream(new ByteArrayInputStream(b.toByteArray())).getNextEntry();
        });
    use(
        "deflate",
        () -> {
          Deflater d = new Deflater();
          d.setInput(new byte[9]);
          d.finish();
          new Inflater().end();
          return d.deflate(new byte[99]);
        });
    use(
        "crc",
        () -> {
          CRC32 c = new CRC32();
          c.update(new byte[9]);
          return c.getValue();
        });
    use("paths", () -> Path.of("/a/../b").normalize().resolve("c").toString());
    use("uri", () -> URI.create("http://a/b?c=d").getQuery());
    use("buffers", () -> ByteBuffer.allocateDirect(1024).putDouble(1).flip());
    use("string reader", () -> new StringReader("a").read());
    use(
        "xml",
        () ->
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<a>b</a>")))
                .getDocumentElement());
    use(
        "sax",
        () -> {
          SAXParserFactory.newInstance()
              .newSAXParser()
              .parse(new InputSource(new StringReader("<a/>")), new DefaultHandler());
          return 1;
        });
    use(
        "xpath",
        () ->
            XPathFactory.newInstance()
                .newXPath()
                .evaluate("1+1", new InputSource(new StringReader("<a/>"))));
    use(
        "properties",
        () -> {
          Properties p = new Properties();
          p.load(new StringReader("a=b"));
          return p.getProperty("a");
        });
    use(
        "system properties",
        () ->
            System.getProperty("user.dir")
                + System.lineSeparator()
                + System.getProperties().size());
    use("environment", () -> System.getenv().size());
    rare("loopback", () -> InetAddress.getLoopbackAddress().getHostName());
    use("process handle", () -> ProcessHandle.current().pid());
    use(
        "print",
        () -> {
          System.out.printf("%s%n", "x");
          System.err.println("y");
          return 1;
        });
    use("standard input", () -> System.in.read());
    rare("sql date", () -> java.sql.Timestamp.valueOf("2024-01-01 00:00:00").toString());
    rare(
        "logging",
        () -> {
          java.util.logging.Logger.getLogger("a.b")
              .log(java.util.logging.Level.INFO, "said {0}", 1);
          return java.util.logging.Logger.getLogger("").getHandlers().length == 1 ? 1 : fail();
        });
    rare(
        "system logger",
        () -> {
          System.getLogger("c").log(System.Logger.Level.INFO, "said");
          return 1;
        });
  }

  private static void reflection() {
    use(
        "reflection",
        () -> Point.class.getRecordComponents()[0].getAccessor().invoke(new Point(3, 4)));
    use(
        "proxy",
        () ->
            ((Callable<?>)
                    Proxy.newProxyInstance(
                        HonestCode.class.getClassLoader(),
                        new Class<?>[] {Callable.class},
                        (p, m, a) -> 1))
                .call());
    use(
        "method handle",
        () ->
            MethodHandles.lookup()
                .findVirtual(String.class, "length", MethodType.methodType(int.class))
                .bindTo("abc")
                .type());
    use(
        "var handle",
        () -> MethodHandles.arrayElementVarHandle(double[].class).get(new double[1], 0));
    use(
        "annotations",
        () -> Deprecated.class.isAnnotationPresent(java.lang.annotation.Documented.class));
    use("stack walker", () -> StackWalker.getInstance().walk(Stream::count));
    use(
        "stack trace",
        () -> {
          StringWriter w = new StringWriter();
          new Exception("x", new Error()).printStackTrace(new PrintWriter(w));
          return w;
        });
    use(
        "helpful null pointer",
        () -> {
          try {
            return ((String) idle(null)).length();
          } catch (NullPointerException e) {
            return e.getMessage();
          }
        });
    use(
        "stack overflow",
        () -> {
          try {
            return deep(0);
          } catch (StackOverflowError e) {
            return 1;
          }
        });
    use("lambda", () -> ((Function<Integer, Integer>) i -> i + 1).andThen(i -> i * 2).apply(1));
    use(
        "service loader",
        () -> ServiceLoader.load(java.nio.file.spi.FileSystemProvider.class).stream().count());
    use(
        "resource bundle",
        () -> {
          try {
            return ResourceBundle.getBundle("none");
          } catch (MissingResourceException e) {
            return 1;
          }
        });
    use(
        "class not found",
        () -> {
          try {
            return Class.forName("no.such.Class");
          } catch (ClassNotFoundException e) {
            return 1;
          }
        });
    use(
        "exceptions",
        () -> {
          try {
            return List.of().get(1);
          } catch (IndexOutOfBoundsException e) {
            return e.toString();
          }
        });
  }

  private static Object idle(Object o) {
    return o;
  }

  @SuppressWarnings("InfiniteRecursion") // until the stack is full
  private static int deep(int n) {
    return n < 0 ? n : deep(n + 1) + 1;
  }

  private static void desktop() {
    rare("thread beans", () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    rare("memory beans", () -> ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    rare("runtime beans", () -> ManagementFactory.getRuntimeMXBean().getUptime());
    rare("collector beans", () -> ManagementFactory.getGarbageCollectorMXBeans().size());
    rare(
        "system beans",
        () -> ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors());
    rare("bean server", () -> ManagementFactory.getPlatformMBeanServer().getMBeanCount());
    use("points", () -> new java.awt.Point(1, 2).distance(3, 4));
    rare("rectangles", () -> new java.awt.Rectangle(1, 2, 3, 4).intersects(2, 3, 4, 5));
    use(
        "affine transform",
        () -> java.awt.geom.AffineTransform.getRotateInstance(1).createInverse());
    rare("area", () -> new java.awt.geom.Area(new java.awt.Rectangle(1, 2)).isEmpty());
    rare("colour", () -> java.awt.Color.RGBtoHSB(1, 2, 3, null));
    for (int type = 1; type <= 13; type++) {
      int kind = type;
      rare("image " + kind, () -> image(kind));
    }
    rare(
        "rescale",
        () ->
            new java.awt.image.RescaleOp(1, 1, null)
                .filter(new java.awt.image.BufferedImage(9, 9, 1), null));
    use(
        "bean properties",
        () -> new java.beans.PropertyChangeSupport(1).getPropertyChangeListeners());
  }

  private static Object image(int type) {
    java.awt.image.BufferedImage image = new java.awt.image.BufferedImage(9, 9, type);
    image.setRGB(1, 1, 5);
    return image.getRaster().getPixel(1, 1, (double[]) null);
  }
}
