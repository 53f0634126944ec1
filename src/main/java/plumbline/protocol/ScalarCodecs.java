package plumbline.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The codecs of values without parts, and of the arrays that are best written in one go. */
final class ScalarCodecs {
  static final Map<Class<?>, Codec<?>> BY_TYPE =
      Map.of(
          boolean.class, new BooleanCodec(),
          int.class, new IntCodec(),
          long.class, new LongCodec(),
          double.class, new DoubleCodec(),
          double[].class, new DoublesCodec(),
          byte[].class, new BytesCodec(),
          String.class, new TextCodec());

  private ScalarCodecs() {}

  private static final class BooleanCodec extends Codec<Boolean> {
    @Override
    void write(DataOutputStream out, Boolean value) throws IOException {
      out.writeBoolean(value);
    }

    @Override
    Boolean read(DataInputStream in) throws IOException {
      return in.readBoolean();
    }
  }

  private static final class IntCodec extends Codec<Integer> {
    @Override
    void write(DataOutputStream out, Integer value) throws IOException {
      out.writeInt(value);
    }

    @Override
    Integer read(DataInputStream in) throws IOException {
      return in.readInt();
    }
  }

  private static final class LongCodec extends Codec<Long> {
    @Override
    void write(DataOutputStream out, Long value) throws IOException {
      out.writeLong(value);
    }

    @Override
    Long read(DataInputStream in) throws IOException {
      return in.readLong();
    }
  }

  private static final class DoubleCodec extends Codec<Double> {
    @Override
    void write(DataOutputStream out, Double value) throws IOException {
      out.writeDouble(value);
    }

    @Override
    Double read(DataInputStream in) throws IOException {
      return in.readDouble();
    }
  }

  private static final class BytesCodec extends Codec<byte[]> {
    @Override
    void write(DataOutputStream out, byte[] value) throws IOException {
      writeBytes(out, value);
    }

    @Override
    byte[] read(DataInputStream in) throws IOException {
      return readBytes(in);
    }
  }

  private static final class TextCodec extends Codec<String> {
    @Override
    void write(DataOutputStream out, String value) throws IOException {
      writeBytes(out, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    String read(DataInputStream in) throws IOException {
      return new String(readBytes(in), StandardCharsets.UTF_8);
    }
  }

  private static final class DoublesCodec extends Codec<double[]> {
    @Override
    void write(DataOutputStream out, double[] values) throws IOException {
      out.writeInt(values == null ? NULL : values.length);
      if (values != null) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        bytes.asDoubleBuffer().put(values);
        out.write(bytes.array());
      }
    }

    @Override
    double[] read(DataInputStream in) throws IOException {
      int count = readLength(in, Double.BYTES);
      if (count == NULL) {
        return null;
      }
      double[] values = new double[count];
      ByteBuffer.wrap(in.readNBytes(count * Double.BYTES)).asDoubleBuffer().get(values);
      return values;
    }
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(Codec.readCount(in, 1));
  }
}
