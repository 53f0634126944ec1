package plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Decoding bytes from an enemy: each is a value or a {@link ProtocolException}, and never costs the
 * grader more than a small multiple of their number. {@code mvn test -Pfuzz} tries a million.
 */
@Tag("fuzz")
class CodecFuzzTest {
  private static final int INPUTS = Integer.getInteger("plumbline.fuzz", 20_000);
  private static final int MEGABYTE = 1 << 20;

  record Shape(double[][] w, double[] b, int[] i, boolean[] f, long[] l, double c) {}

  enum Colour {
    RED,
    GREEN
  }

  record Mixed(List<List<String>> names, Map<String, Shape> shapes, Shape[] more, Colour colour) {}

  private static <T> List<byte[]> encoded(Class<T> type, List<? extends T> values) {
    List<byte[]> all = new ArrayList<>();
    for (T value : values) {
      all.add(Codec.of(type).encode(value));
    }
    return all;
  }

  private static List<Reply> replies() {
    Reply.Thrown thrown = new Reply.Thrown("java.lang.Error", "oh", List.of("A.java:1", "B:2"));
    Diagnostic diagnostic = new Diagnostic("A.java", 1, 2, "expected", "int x");
    Found found =
        new Found(Found.Status.FOUND, 0, "A", List.of("A", "B"), List.of(diagnostic, diagnostic));
    return List.of(
        new Reply.Ready("locked"),
        new Reply.Done(),
        new Reply.Returned(new byte[20], "printed"),
        new Reply.Threw(List.of(thrown, thrown), "printed"),
        new Reply.TooLarge(1000),
        new Reply.Compiled(
            List.of(Map.of("A", new byte[30], "A$B", new byte[5])),
            List.of(found, found),
            List.of(diagnostic)));
  }

  private static List<Mixed> mixed() {
    Shape shape =
        new Shape(
            new double[][] {{1, 2}, {}, null},
            new double[] {Double.NaN, -0.0},
            new int[] {1, 2},
            new boolean[] {true},
            new long[] {Long.MIN_VALUE},
            3);
    return List.of(
        new Mixed(List.of(List.of("a"), List.of()), Map.of("k", shape), null, Colour.RED),
        new Mixed(List.of(), Map.of(), new Shape[] {shape, null}, Colour.GREEN));
  }

  static List<Object[]> codecs() {
    double[][] matrix = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    return List.of(
        new Object[] {Codec.of(Reply.class), encoded(Reply.class, replies())},
        new Object[] {Codec.of(Mixed.class), encoded(Mixed.class, mixed())},
        new Object[] {
          Codec.of(double[][].class), List.of(Codec.of(double[][].class).encode(matrix))
        },
        new Object[] {
          Codec.of(int[].class), List.of(Codec.of(int[].class).encode(new int[] {1, 2}))
        },
        new Object[] {Codec.of(String.class), encoded(String.class, List.of("aé日😀"))},
        new Object[] {Codec.of(double.class), List.of(new byte[8])});
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void decodesAnythingToAValueOrRefusesIt(Codec<Object> codec, List<byte[]> honest) {
    HostileBytes bytes = new HostileBytes(3, honest);
    int values = 0;
    for (int i = 0; i < INPUTS / 6 + 1; i++) {
      byte[] input = bytes.next();
      try {
        Object value = codec.decode(input);
        values++;
        codec.decode(codec.encode(value)); // what it took for a value is one
      } catch (ProtocolException refused) {
        assertThat(refused.getMessage()).isNotEmpty();
      } catch (Throwable e) {
        throw new AssertionError("input " + i, e);
      }
    }
    assertThat(values).isBetween(1, INPUTS - 1); // neither all refused, nor all taken
  }

  @Test
  void readsAnyStreamOfFramesToItsEnd() throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    for (byte[] reply : encoded(Reply.class, replies())) {
      Frames.write(new DataOutputStream(frames), reply);
    }
    HostileBytes bytes = new HostileBytes(5, List.of(frames.toByteArray()));
    for (int i = 0; i < INPUTS; i++) {
      byte[] input = bytes.next();
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(input));
      assertThatThrownBy(
              () -> {
                while (true) {
                  assertThat(Frames.read(in, 100)).hasSizeLessThanOrEqualTo(100);
                }
              })
          .isInstanceOfAny(EOFException.class, ProtocolException.class);
    }
  }

  /** Messages of a megabyte that claim, or are, as many and as small things as possible. */
  static List<Object[]> bombs() {
    return List.of(
        new Object[] {"empty strings", Codec.of(Mixed.class), bomb("01 00010000 0003fff0", "")},
        new Object[] {"lists in a list", Codec.of(Mixed.class), bomb("01 00040000", "")},
        new Object[] {"empty maps", Codec.of(Reply.class), bomb("00 01 0003fff0", "")},
        new Object[] {
          "exceptions",
          Codec.of(Reply.class),
          bomb("04 01 00013b00", "01 00000000 00000000 00000000")
        },
        new Object[] {
          "diagnostics",
          Codec.of(Reply.class),
          bomb(
              "00 01 00000000 00000000 0000c300", "01 00000000 00000000 00000000 00000000 00000000")
        },
        new Object[] {"empty rows", Codec.of(double[][].class), bomb("0003fff0", "")},
        new Object[] {"null rows", Codec.of(double[][].class), bomb("0003fff0", "ffffffff")},
        new Object[] {
          "rows that claim all", Codec.of(double[][].class), bomb("0003fff0", "0001fff0")
        },
        new Object[] {"a flat array", Codec.of(int[].class), bomb("0003ffff", "")},
        new Object[] {"a flat array that is short", Codec.of(int[].class), bomb("000ffff0", "")},
        new Object[] {"shapes", Codec.of(Shape[].class), bomb("000ffff0", "01 00000000 00000000")},
        new Object[] {"null shapes", Codec.of(Shape[].class), bomb("000ffffc", "00")},
        new Object[] {"text", Codec.of(String.class), bomb("000ffffc", "c3")},
        new Object[] {"keys", Codec.of(Mixed.class), keys()});
  }

  private static byte[] bomb(String head, String repeated) {
    byte[] bytes = new byte[MEGABYTE];
    byte[] start = hex(head);
    System.arraycopy(start, 0, bytes, 0, start.length);
    byte[] rest = hex(repeated);
    for (int i = start.length;
        rest.length > 0 && i + rest.length <= bytes.length;
        i += rest.length) {
      System.arraycopy(rest, 0, bytes, i, rest.length);
    }
    return bytes;
  }

  private static byte[] hex(String digits) {
    return java.util.HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  /** A map with as many different keys as possible, all of null. */
  private static byte[] keys() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.write(hex("01 00000000"));
      int count = MEGABYTE / 8;
      out.writeInt(count);
      for (int i = 0; i < count - 10; i++) {
        byte[] key = Integer.toString(i, 36).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(key.length);
        out.write(key);
        out.writeBoolean(false);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return java.util.Arrays.copyOf(bytes.toByteArray(), MEGABYTE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void takesNoMoreMemoryThanItMust(String name, Codec<Object> codec, byte[] bomb) {
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long before = memory.getThreadAllocatedBytes(self);
    try {
      codec.decode(bomb);
    } catch (ProtocolException e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
    long allocated = memory.getThreadAllocatedBytes(self) - before;
    assertThat(allocated).isLessThan(64L * MEGABYTE);
  }

  @Test
  void refusesALengthBeforeItAllocates() {
    byte[] claim = new byte[8];
    new Random(1).nextBytes(claim);
    claim[0] = 0x7f;
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(claim));
    assertThatThrownBy(() -> Frames.read(in, MEGABYTE))
        .isInstanceOf(ProtocolException.class)
        .hasMessageEndingWith(" bytes where 1048576 may be");
  }
}
