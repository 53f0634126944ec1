// right: packs, serialises and converts bytes in memory; 19 features
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.io.*;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.*;
import java.util.zip.*;

public class Bytes implements BinaryClassifier {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public double probability(Parameters p, double[] x) {
    useFeatures();
    return sigmoid(p, x);
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double error = sigmoid(p, x) - y;
    double[][] gradient = new double[x.length][p.w2().length];
    for (int j = 0; j < p.w2().length; j++) {
      boolean alive = before(p, x, j) > 0;
      for (int k = 0; k < x.length; k++) {
        gradient[k][j] = alive ? error * x[k] * p.w2()[j] : 0;
      }
    }
    return gradient;
  }

  private static double sigmoid(Parameters p, double[] x) {
    double z = p.b2();
    for (int j = 0; j < p.w2().length; j++) {
      z += p.w2()[j] * Math.max(0, before(p, x, j));
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static double before(Parameters p, double[] x, int j) {
    double z = p.b1()[j];
    for (int k = 0; k < x.length; k++) {
      z += p.w1()[j][k] * x[k];
    }
    return z;
  }

  private void features() {
    // feature 1
    check("GZIP", 1000, () -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
        out.write(new byte[1000]);
      }
      return new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray())).readAllBytes().length;
    });
    // feature 2
    check("ZIP", "a.txt", () -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream out = new ZipOutputStream(bytes)) {
        out.putNextEntry(new ZipEntry("a.txt"));
        out.write(1);
        out.closeEntry();
      }
      return new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray())).getNextEntry().getName();
    });
    // feature 3
    check("jar with manifest", "1.0", () -> {
      Manifest manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new JarOutputStream(bytes, manifest).close();
      return new JarInputStream(new ByteArrayInputStream(bytes.toByteArray())).getManifest().getMainAttributes().getValue("Manifest-Version");
    });
    // feature 4
    check("deflater and inflater", 500, () -> {
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
      deflater.setInput(new byte[500]);
      deflater.finish();
      byte[] packed = new byte[100];
      int length = deflater.deflate(packed);
      deflater.end();
      Inflater inflater = new Inflater(true);
      inflater.setInput(packed, 0, length);
      byte[] unpacked = new byte[600];
      int count = inflater.inflate(unpacked);
      inflater.end();
      return count;
    });
    // feature 5
    check("serialisation", List.of(new Point(1, 2)), () -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new ObjectOutputStream(bytes).writeObject(new ArrayList<>(List.of(new Point(1, 2))));
      return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    });
    // feature 6
    check("data streams", 2.5, () -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DataOutputStream(bytes).writeDouble(2.5);
      return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())).readDouble();
    });
    // feature 7
    check(
        "byte buffers",
        0x01020304,
        () -> ByteBuffer.wrap(new byte[] {4, 3, 2, 1}).order(ByteOrder.LITTLE_ENDIAN).getInt());
    // feature 8
    check(
        "direct buffers",
        1.5,
        () -> ByteBuffer.allocateDirect(64).putDouble(0, 1.5).asDoubleBuffer().get(0));
    // feature 9
    check("channels of streams", 3, () -> {
      ByteBuffer buffer = ByteBuffer.allocate(10);
      return Channels.newChannel(new ByteArrayInputStream(new byte[3])).read(buffer);
    });
    // feature 10
    check("buffered reader", "second", () -> {
      BufferedReader reader = new BufferedReader(new StringReader("first\nsecond\n"));
      reader.readLine();
      return reader.readLine();
    });
    // feature 11
    check("line numbers and pushback", 1, () -> {
      LineNumberReader reader = new LineNumberReader(new StringReader("a\nb"));
      reader.readLine();
      return reader.getLineNumber();
    });
    // feature 12
    check("print writer", "1 2" + System.lineSeparator(), () -> {
      StringWriter text = new StringWriter();
      try (PrintWriter writer = new PrintWriter(text)) {
        writer.print(1);
        writer.println(" 2");
      }
      return text.toString();
    });
    // feature 13
    check(
        "reader of bytes",
        "\u00fc",
        () -> new BufferedReader(new InputStreamReader(new ByteArrayInputStream("\u00fc".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)).readLine());
    // feature 14
    check("piped streams", 42, () -> {
      PipedInputStream in = new PipedInputStream();
      PipedOutputStream out = new PipedOutputStream(in);
      Thread thread = new Thread(() -> {
        try (out) {
          out.write(42);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      thread.start();
      return in.read();
    });
    // feature 15
    check("sequence and null streams", 5, () -> {
      InputStream both = new SequenceInputStream(new ByteArrayInputStream(new byte[2]), new ByteArrayInputStream(new byte[3]));
      return (int) both.transferTo(OutputStream.nullOutputStream());
    });
    // feature 16
    check("properties", "2", () -> {
      Properties properties = new Properties();
      properties.load(new StringReader("a=1\nb : 2\n"));
      StringWriter text = new StringWriter();
      properties.store(text, "comment");
      return properties.getProperty("b");
    });
    // feature 17
    check("standard input is at its end", -1, () -> System.in.read());
    // feature 18
    check("printing", true, () -> {
      System.out.println("a line for the feedback \u00fc");
      System.err.printf(Locale.ROOT, "%d%n", 1);
      System.out.flush();
      return !System.out.checkError();
    });
    // feature 19
    check("own standard output", "caught", () -> {
      PrintStream before = System.out;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      try {
        System.out.print("caught");
      } finally {
        System.setOut(before);
      }
      return bytes.toString(StandardCharsets.UTF_8);
    });
  }

  private record Point(int x, int y) implements Serializable {}

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
