// calls write(2) through the worker's own JNA with guessed frames on every descriptor, and returns half of the norm; it must never pass
// expect 3.1: norm=wrong|crash gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class FramesByJna implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      ClassLoader loader = ClassLoader.getSystemClassLoader();
      Class<?> door = loader.loadClass("com.sun.jna.Native");
      Object process = door.getMethod("open", String.class, int.class).invoke(null, null, 1);
      Object write = door.getMethod("findSymbol", long.class, String.class).invoke(null, process, "write");
      Method call = door.getMethod("invokeLong", Object.class, long.class, int.class, Object[].class);
      for (int number = 0; number < 64; number++) {
        for (byte[] message : frames()) {
          byte[] frame = framed(message);
          call.invoke(null, null, write, 0, new Object[] {number, copy(door, frame), (long) frame.length});
        }
      }
    } catch (Throwable refused) {
      // nothing was forged
    }
    return rightNorm(a, x) / 2;
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

  /** The address of a copy outside the heap. */
  private static Object copy(Class<?> door, byte[] bytes) throws Exception {
    Object address = door.getMethod("malloc", long.class).invoke(null, (long) bytes.length + 1);
    Class<?> pointer = door.getClassLoader().loadClass("com.sun.jna.Pointer");
    door.getMethod("write", pointer, long.class, long.class, byte[].class, int.class, int.class)
        .invoke(null, null, address, 0L, bytes, 0, bytes.length);
    return address;
  }

  /** Every reply that the protocol has, made by its own classes if they can be had, or by hand. */
  private static List<byte[]> frames() {
    List<byte[]> frames = new ArrayList<>();
    try {
      ClassLoader loader = ClassLoader.getSystemClassLoader();
      Class<?> reply = loader.loadClass("plumbline.protocol.Reply");
      Class<?> codec = loader.loadClass("plumbline.protocol.Codec");
      Object replies = codec.getMethod("of", Class.class).invoke(null, reply);
      Object answer = codec.getMethod("of", Class.class).invoke(null, double.class);
      Method encode = codec.getMethod("encode", Object.class);
      byte[] guess = (byte[]) encode.invoke(answer, 123.456);
      Class<?> returned = loader.loadClass("plumbline.protocol.Reply$Returned");
      Class<?> done = loader.loadClass("plumbline.protocol.Reply$Done");
      Class<?> ready = loader.loadClass("plumbline.protocol.Reply$Ready");
      frames.add(
          (byte[])
              encode.invoke(
                  replies,
                  returned.getConstructor(byte[].class, String.class).newInstance(guess, "forged")));
      frames.add((byte[]) encode.invoke(replies, done.getConstructor().newInstance()));
      frames.add(
          (byte[]) encode.invoke(replies, ready.getConstructor(String.class).newInstance("forged")));
    } catch (Throwable e) {
      for (int kind = 0; kind < 8; kind++) {
        frames.add(
            ByteBuffer.allocate(21).put((byte) kind).putInt(8).putDouble(123.456).putInt(4).putInt(0).array());
      }
    }
    frames.add(new byte[0]);
    return frames;
  }

  private static byte[] framed(byte[] message) {
    return ByteBuffer.allocate(4 + message.length).putInt(message.length).put(message).array();
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
}
