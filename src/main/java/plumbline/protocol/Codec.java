package plumbline.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns values of one Java type into bytes and back. The type is known to both ends, so that no
 * class name ever crosses the line; what is decoded is treated as hostile. Supported are {@code
 * boolean}, {@code int}, {@code long}, {@code double}, {@link String}, enums, arrays, lists, maps
 * with text keys, records of these, and interfaces of records nested in them.
 *
 * @param <T> the type of the values
 */
public abstract class Codec<T> {
  /** What stands in the place of an array's length. */
  static final int NULL = -1;

  private static final Map<Type, Codec<?>> KNOWN = new ConcurrentHashMap<>();

  Codec() {}

  /**
   * The codec of a class.
   *
   * @param <T> the class
   * @param type the class
   * @return its codec
   * @throws IllegalArgumentException if the type cannot cross the line
   */
  @SuppressWarnings("unchecked") // the codec of a class object yields that class
  public static <T> Codec<T> of(Class<T> type) {
    return (Codec<T>) of((Type) type);
  }

  /**
   * The codec of a type, such as a method's parameter.
   *
   * @param type the type, with its type arguments
   * @return its codec
   * @throws IllegalArgumentException if the type cannot cross the line
   */
  public static Codec<?> of(Type type) {
    Codec<?> known = KNOWN.get(type);
    if (known == null) {
      known = make(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static Codec<?> make(Type type) {
    if (type instanceof ParameterizedType generic) {
      return CompositeCodecs.ofGeneric(generic);
    }
    if (type instanceof Class<?> plain) {
      Codec<?> scalar = ScalarCodecs.BY_TYPE.get(plain);
      return scalar != null ? scalar : CompositeCodecs.ofClass(plain);
    }
    throw new IllegalArgumentException(type + " cannot cross the line between the processes");
  }

  abstract void write(DataOutputStream out, T value) throws IOException;

  abstract T read(DataInputStream in) throws IOException;

  /** Writes a value whose static type is not known; a wrong one is a fault of the caller. */
  @SuppressWarnings("unchecked")
  final void writeAny(DataOutputStream out, Object value) throws IOException {
    write(out, (T) value);
  }

  /**
   * Encodes one value.
   *
   * @param value the value
   * @return its bytes
   */
  public final byte[] encode(T value) {
    try {
      return encode(value, Integer.MAX_VALUE);
    } catch (ProtocolException e) {
      throw new UncheckedIOException("a message beyond any size", e);
    }
  }

  /**
   * Encodes one value unless it is too large.
   *
   * @param value the value
   * @param limit the most bytes it may take
   * @return its bytes
   * @throws ProtocolException if it takes more
   */
  public final byte[] encode(T value, int limit) throws ProtocolException {
    LimitedBytes bytes = new LimitedBytes(limit);
    try {
      write(new DataOutputStream(bytes), value);
    } catch (ProtocolException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Decodes one value that takes up all of the bytes. Nothing is allocated for a length that the
   * remaining bytes could not fill.
   *
   * @param bytes the bytes, from anybody
   * @return the value
   * @throws ProtocolException if they are not exactly one value of this type
   */
  public final T decode(byte[] bytes) throws ProtocolException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      T value = read(in);
      if (in.available() > 0) {
        throw new ProtocolException(in.available() + " bytes too many");
      }
      return value;
    } catch (ProtocolException e) {
      throw e;
    } catch (IOException e) {
      throw new ProtocolException("the message is cut short");
    }
  }

  /** Reads an array's length, or that it is null; else as {@link #readCount}. */
  static int readLength(DataInputStream in, int bytesPerItem) throws IOException {
    return read(in, bytesPerItem, NULL, "an array");
  }

  /** Reads a count of items and refuses one that the remaining bytes cannot hold. */
  static int readCount(DataInputStream in, int bytesPerItem) throws IOException {
    return read(in, bytesPerItem, 0, "a count");
  }

  private static int read(DataInputStream in, int bytesPerItem, int least, String what)
      throws IOException {
    int count = in.readInt();
    if (count < least || (long) count * bytesPerItem > in.available()) {
      throw new ProtocolException(what + " of " + count + " does not fit the message");
    }
    return count;
  }

  /** Memory that fills up at a limit instead of growing for ever. */
  private static final class LimitedBytes extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final int limit;

    LimitedBytes(int limit) {
      this.limit = limit;
    }

    @Override
    public void write(int b) throws IOException {
      require(1);
      bytes.write(b);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      require(length);
      bytes.write(source, offset, length);
    }

    private void require(int more) throws ProtocolException {
      if (bytes.size() > limit - more) {
        throw new ProtocolException("more than " + limit + " bytes");
      }
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }
}
