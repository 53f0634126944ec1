package plumbline.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes as an attacker could send them: random ones, and true messages with changes. */
public final class HostileBytes {
  private static final int[] TELLING = {
    -1, 0, 1, 2, 127, 128, 255, 256, 0x7fff, 0x10000, 0xfffff, 0x100000, 0x7fffffff, 0x80000000
  };

  private final Random random;
  private final List<byte[]> honest;

  /**
   * A source of bytes.
   *
   * @param seed what makes it repeatable
   * @param honest true messages to start from
   */
  public HostileBytes(long seed, List<byte[]> honest) {
    this.random = new Random(seed);
    this.honest = honest;
  }

  /**
   * The next message.
   *
   * @return its bytes
   */
  public byte[] next() {
    if (random.nextInt(4) == 0) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      return bytes;
    }
    byte[] bytes = any().clone();
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes = changed(bytes);
    }
    return bytes;
  }

  private byte[] any() {
    return honest.get(random.nextInt(honest.size()));
  }

  private byte[] changed(byte[] bytes) {
    if (bytes.length < 5) {
      return Arrays.copyOf(bytes, bytes.length + random.nextInt(9));
    }
    int at = random.nextInt(bytes.length - 4);
    switch (random.nextInt(6)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt();
      case 2 -> putInt(bytes, at, TELLING[random.nextInt(TELLING.length)]);
      case 3 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 4 -> {
        return splice(bytes, at, any());
      }
      default -> {
        return splice(bytes, at, bytes);
      }
    }
    return bytes;
  }

  private static void putInt(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >>> (24 - 8 * i));
    }
  }

  /** The beginning of one, and the end of another. */
  private byte[] splice(byte[] head, int at, byte[] tail) {
    int from = random.nextInt(tail.length + 1);
    byte[] both = Arrays.copyOf(head, at + tail.length - from);
    System.arraycopy(tail, from, both, at, tail.length - from);
    return both;
  }
}
