package plumbline.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a call as Java source that a student can paste into a main method. */
final class JavaSource {
  private static final String INDENT = "    ";

  private JavaSource() {}

  /** The declarations of the arguments, a line or more for each, and the call itself. */
  static String call(Method method, Object[] arguments) {
    StringBuilder text = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      Parameter parameter = method.getParameters()[i];
      names.add(parameter.getName());
      text.append(
          "%s %s = %s;\n"
              .formatted(
                  typeName(parameter.getType()), parameter.getName(), initializer(arguments[i])));
    }
    return text + method.getName() + "(" + String.join(", ", names) + ")";
  }

  private static String typeName(Class<?> type) {
    if (type.isArray()) {
      return typeName(type.getComponentType()) + "[]";
    }
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : typeName(type.getEnclosingClass()) + "." + type.getSimpleName();
  }

  private static String initializer(Object value) {
    return value.getClass().isArray() ? elements(value) : expression(value);
  }

  private static String expression(Object value) {
    if (value instanceof Record fields) {
      String parts =
          components(fields).stream()
              .map(JavaSource::expression)
              .collect(Collectors.joining(",\n" + INDENT));
      return "new %s(\n%s%s)".formatted(typeName(value.getClass()), INDENT, parts);
    }
    return value.getClass().isArray()
        ? "new " + typeName(value.getClass()) + " " + elements(value)
        : number(value);
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

  private static String elements(Object array) {
    List<String> items = new ArrayList<>();
    boolean nested = false;
    for (int i = 0; i < Array.getLength(array); i++) {
      Object item = Array.get(array, i);
      nested |= item.getClass().isArray();
      items.add(item.getClass().isArray() ? elements(item) : number(item));
    }
    return "{" + String.join(nested ? ",\n" + INDENT : ", ", items) + "}";
  }

  /** The shortest literal of exactly this value. */
  private static String number(Object value) {
    String text = value.toString();
    return text.endsWith(".0") && !text.equals("-0.0")
        ? text.substring(0, text.length() - 2)
        : text;
  }
}
