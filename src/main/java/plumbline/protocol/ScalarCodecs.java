package plumbline.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The codecs of values without parts, and of the arrays that are best written in one go. */
final class ScalarCodecs {
  private interface Writer<T> {
    void write(DataOutputStream out, T value) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  static final Map<Class<?>, Codec<?>> BY_TYPE =
      Map.of(
          boolean.class,
          codec(DataOutputStream::writeBoolean, DataInputStream::readBoolean),
          int.class,
          codec(DataOutputStream::writeInt, DataInputStream::readInt),
          long.class,
          codec(DataOutputStream::writeLong, DataInputStream::readLong),
          double.class,
          codec(DataOutputStream::writeDouble, DataInputStream::readDouble),
          double[].class,
          codec(ScalarCodecs::writeDoubles, ScalarCodecs::readDoubles),
          byte[].class,
          codec(ScalarCodecs::writeBytes, ScalarCodecs::readBytes),
          String.class,
          codec(
              (out, text) -> writeBytes(out, text.getBytes(StandardCharsets.UTF_8)),
              in -> new String(readBytes(in), StandardCharsets.UTF_8)));

  private ScalarCodecs() {}

  private static <T> Codec<T> codec(Writer<T> writer, Reader<T> reader) {
    return new Codec<>() {
      @Override
      void write(DataOutputStream out, T value) throws IOException {
        writer.write(out, value);
      }

      @Override
      T read(DataInputStream in) throws IOException {
        return reader.read(in);
      }
    };
  }

  private static void writeDoubles(DataOutputStream out, double[] values) throws IOException {
    out.writeInt(values == null ? Codec.NULL : values.length);
    if (values != null) {
      ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
      bytes.asDoubleBuffer().put(values);
      out.write(bytes.array());
    }
  }

  private static double[] readDoubles(DataInputStream in) throws IOException {
    int count = Codec.readLength(in, Double.BYTES);
    if (count == Codec.NULL) {
      return null;
    }
    double[] values = new double[count];
    ByteBuffer.wrap(in.readNBytes(count * Double.BYTES)).asDoubleBuffer().get(values);
    return values;
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(Codec.readCount(in, 1));
  }
}
