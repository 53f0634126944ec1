package plumbline.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The codecs of values that have parts. Arrays and records can be null, since answers can. */
final class CompositeCodecs {
  private CompositeCodecs() {}

  static Codec<?> ofGeneric(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return new ListCodec<>(Codec.of(arguments[0]));
    }
    if (type.getRawType() == Map.class && arguments[0] == String.class) {
      return new MapCodec<>(Codec.of(arguments[1]));
    }
    throw new IllegalArgumentException(type + " cannot cross the line between the processes");
  }

  static Codec<?> ofClass(Class<?> type) {
    if (type.isArray()) {
      return new ArrayCodec(type.getComponentType());
    }
    if (type.isEnum()) {
      return new EnumCodec(type.getEnumConstants());
    }
    if (type.isRecord()) {
      return new RecordCodec(type);
    }
    if (type.isInterface()) {
      return new ChoiceCodec(kinds(type));
    }
    throw new IllegalArgumentException(type + " cannot cross the line between the processes");
  }

  /**
   * The records nested in an interface that implement it, by name, since their order in the class
   * file depends on how the compiler was run. (The JDK uses lambdas to find the subclasses that a
   * sealed one permits, which no worker's start should have to wait for.)
   */
  private static List<Class<?>> kinds(Class<?> type) {
    SortedMap<String, Class<?>> kinds = new TreeMap<>();
    for (Class<?> nested : type.getDeclaredClasses()) {
      if (nested.isRecord() && type.isAssignableFrom(nested)) {
        kinds.put(nested.getName(), nested);
      }
    }
    return List.copyOf(kinds.values());
  }

  /** Several values of fixed types, one after the other. */
  static Codec<Object[]> sequence(List<Codec<?>> parts) {
    return new SequenceCodec(parts);
  }

  private static final class SequenceCodec extends Codec<Object[]> {
    private final List<Codec<?>> parts;

    SequenceCodec(List<Codec<?>> parts) {
      this.parts = List.copyOf(parts);
    }

    @Override
    void write(DataOutputStream out, Object[] values) throws IOException {
      for (int i = 0; i < parts.size(); i++) {
        parts.get(i).writeAny(out, values[i]);
      }
    }

    @Override
    Object[] read(DataInputStream in) throws IOException {
      Object[] values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).read(in);
      }
      return values;
    }
  }

  private static final class ListCodec<E> extends Codec<List<E>> {
    private final Codec<E> element;

    ListCodec(Codec<E> element) {
      this.element = element;
    }

    @Override
    void write(DataOutputStream out, List<E> value) throws IOException {
      out.writeInt(value.size());
      for (E item : value) {
        element.write(out, item);
      }
    }

    @Override
    List<E> read(DataInputStream in) throws IOException {
      int count = readCount(in, 1);
      List<E> list = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        list.add(element.read(in));
      }
      return list;
    }
  }

  private static final class MapCodec<E> extends Codec<Map<String, E>> {
    private final Codec<String> key = Codec.of(String.class);
    private final Codec<E> element;

    MapCodec(Codec<E> element) {
      this.element = element;
    }

    @Override
    void write(DataOutputStream out, Map<String, E> value) throws IOException {
      out.writeInt(value.size());
      for (Map.Entry<String, E> entry : value.entrySet()) {
        key.write(out, entry.getKey());
        element.write(out, entry.getValue());
      }
    }

    @Override
    Map<String, E> read(DataInputStream in) throws IOException {
      int count = readCount(in, 1);
      Map<String, E> map = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        map.put(key.read(in), element.read(in));
      }
      return map;
    }
  }

  private static final class ArrayCodec extends Codec<Object> {
    private final Class<?> elementType;
    private final Codec<?> element;

    ArrayCodec(Class<?> elementType) {
      this.elementType = elementType;
      this.element = Codec.of((Type) elementType);
    }

    @Override
    void write(DataOutputStream out, Object array) throws IOException {
      out.writeInt(array == null ? NULL : Array.getLength(array));
      for (int i = 0; array != null && i < Array.getLength(array); i++) {
        element.writeAny(out, Array.get(array, i));
      }
    }

    @Override
    Object read(DataInputStream in) throws IOException {
      int count = readLength(in, elementType == long.class ? Long.BYTES : 1);
      if (count == NULL) {
        return null;
      }
      Object array = Array.newInstance(elementType, count);
      for (int i = 0; i < count; i++) {
        Array.set(array, i, element.read(in));
      }
      return array;
    }
  }

  private static final class EnumCodec extends Codec<Object> {
    private final List<Object> constants;

    EnumCodec(Object[] constants) {
      this.constants = List.of(constants);
    }

    @Override
    void write(DataOutputStream out, Object value) throws IOException {
      out.writeByte(constants.indexOf(value));
    }

    @Override
    Object read(DataInputStream in) throws IOException {
      int index = in.readUnsignedByte();
      if (index >= constants.size()) {
        throw new ProtocolException("an unknown constant, " + index);
      }
      return constants.get(index);
    }
  }

  private static final class RecordCodec extends Codec<Object> {
    private final Constructor<?> constructor;
    private final List<Method> accessors = new ArrayList<>();
    private final List<Codec<?>> parts = new ArrayList<>();

    RecordCodec(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Method accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        accessors.add(accessor);
        parts.add(Codec.of(components[i].getGenericType()));
      }
      try {
        constructor = type.getDeclaredConstructor(types);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException("no canonical constructor in " + type, e);
      }
      constructor.setAccessible(true);
    }

    @Override
    void write(DataOutputStream out, Object value) throws IOException {
      out.writeBoolean(value != null);
      for (int i = 0; value != null && i < parts.size(); i++) {
        try {
          parts.get(i).writeAny(out, accessors.get(i).invoke(value));
        } catch (ReflectiveOperationException e) {
          throw new IllegalArgumentException("cannot read " + accessors.get(i), e);
        }
      }
    }

    @Override
    Object read(DataInputStream in) throws IOException {
      if (!in.readBoolean()) {
        return null;
      }
      Object[] values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new ProtocolException("a " + constructor.getName() + " refused its parts");
      }
    }
  }

  private static final class ChoiceCodec extends Codec<Object> {
    private final List<Class<?>> choices;
    private final List<Codec<?>> codecs = new ArrayList<>();

    ChoiceCodec(List<Class<?>> choices) {
      this.choices = choices;
      for (Class<?> choice : choices) {
        codecs.add(Codec.of((Type) choice));
      }
    }

    @Override
    void write(DataOutputStream out, Object value) throws IOException {
      int index = choices.indexOf(value.getClass());
      out.writeByte(index);
      codecs.get(index).writeAny(out, value);
    }

    @Override
    Object read(DataInputStream in) throws IOException {
      int index = in.readUnsignedByte();
      if (index >= choices.size()) {
        throw new ProtocolException("an unknown message, " + index);
      }
      Object value = codecs.get(index).read(in);
      if (value == null) {
        throw new ProtocolException("an empty message");
      }
      return value;
    }
  }
}
