// ends the program, and writes marks to files and frames to the descriptors from a shutdown hook; no canary may change
// expect 3.1: norm=exit gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class ShutdownHook implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    Runtime.getRuntime().addShutdownHook(new Thread(ShutdownHook::lastWords));
    System.exit(0);
    return 0;
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

   private static void lastWords() {
     for (String place :
         List.of("/autograder/results/results.json", "/tmp/plumbline-canary", "plumbline-canary")) {
       try {
         Files.writeString(Path.of(place), "{\"score\": 999}");
       } catch (Throwable refused) {
         // the next one
       }
     }
     for (byte[] message : frames()) {
       try {
         new FileOutputStream(FileDescriptor.out).write(framed(message));
       } catch (Throwable refused) {
         // the next one
       }
     }
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
