package plumbline.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes values as Java source. */
final class JavaSource {
  private static final String INDENT = "    ";

  /** Numbers in a line. */
  private static final int WIDEST = 10;

  /** Of a row or column that is too long, so many are shown at either end. */
  private static final int EDGE = 4;

  /** How arrays that hold many numbers are written; all others are written in full. */
  private final Function<Object, String> large;

  private final int largest;

  private JavaSource(int largest, Function<Object, String> large) {
    this.largest = largest;
    this.large = large;
  }

  /** Writes everything in full. */
  static JavaSource full() {
    return new JavaSource(Integer.MAX_VALUE, array -> "");
  }

  /** Writes arrays that hold more numbers than this in another way, as an expression. */
  static JavaSource withLarge(int largest, Function<Object, String> large) {
    return new JavaSource(largest, large);
  }

  /** Leaves out the middle of long rows and columns, so that it is no longer Java. */
  static JavaSource elided() {
    return new JavaSource(-1, JavaSource::elidedElements);
  }

  /** How many numbers a value holds. */
  static int count(Object value) {
    if (value instanceof Record fields) {
      return components(fields).stream().mapToInt(JavaSource::count).sum();
    }
    return value != null && value.getClass().isArray()
        ? items(value).stream().mapToInt(JavaSource::count).sum()
        : 1;
  }

  /** Declarations of variables that are named like the method's parameters. */
  String declarations(Method method, Object[] arguments) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameters()[i].getType();
      text.append(declaration(type, method.getParameters()[i].getName(), arguments[i]));
    }
    return text.toString();
  }

  String declaration(Class<?> type, String name, Object value) {
    String initializer =
        value.getClass().isArray() && count(value) <= largest ? elements(value) : expression(value);
    return typeName(type) + " " + name + " = " + initializer + ";\n";
  }

  /** The call, with these variables. */
  static String call(String receiver, Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getName())
        .collect(Collectors.joining(", ", receiver + "." + method.getName() + "(", ")"));
  }

  static String typeName(Class<?> type) {
    if (type.isArray()) {
      return typeName(type.getComponentType()) + "[]";
    }
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : typeName(type.getEnclosingClass()) + "." + type.getSimpleName();
  }

  private String expression(Object value) {
    if (value instanceof Record fields) {
      String parts =
          components(fields).stream().map(this::expression).collect(Collectors.joining(",\n"));
      return "new %s(\n%s)".formatted(typeName(value.getClass()), parts.indent(4).stripTrailing());
    }
    if (!value.getClass().isArray()) {
      return literal(value);
    }
    return count(value) > largest
        ? large.apply(value)
        : "new " + typeName(value.getClass()) + " " + elements(value);
  }

  private static String elements(Object array) {
    List<Object> items = items(array);
    if (items.stream().anyMatch(item -> item.getClass().isArray())) {
      return items.stream()
          .map(JavaSource::elements)
          .collect(Collectors.joining(",\n" + INDENT, "{", "}"));
    }
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "" : i % WIDEST == 0 ? ",\n" + INDENT : ", ");
      text.append(literal(items.get(i)));
    }
    return text + "}";
  }

  private static String elidedElements(Object array) {
    List<String> items = new ArrayList<>();
    items(array)
        .forEach(
            item -> items.add(item.getClass().isArray() ? elidedElements(item) : literal(item)));
    if (items.size() > WIDEST) {
      items.subList(EDGE, items.size() - EDGE).clear();
      items.add(EDGE, "…");
    }
    boolean nested = array.getClass().getComponentType().isArray();
    return "{" + String.join(nested ? ",\n" + INDENT : ", ", items) + "}";
  }

  static List<Object> items(Object array) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      items.add(Array.get(array, i));
    }
    return items;
  }

  private static List<Object> components(Record fields) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : fields.getClass().getRecordComponents()) {
      try {
        values.add(component.getAccessor().invoke(fields));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("cannot read " + component, e);
      }
    }
    return values;
  }

  /** The shortest literal of exactly this value. */
  static String literal(Object value) {
    String text = value.toString();
    return text.endsWith(".0") && !text.equals("-0.0")
        ? text.substring(0, text.length() - 2)
        : text + (value instanceof Long ? "L" : "");
  }
}
