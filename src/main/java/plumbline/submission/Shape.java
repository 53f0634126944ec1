package plumbline.submission;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an interface demands, in a form that does not depend on how it is written down: without
 * comments, annotations, parameter names, qualified names and modifiers that say nothing.
 *
 * @param members by what must be unique among them, such as a method's name and parameter types,
 *     the whole signatures
 */
record Shape(Map<String, String> members) {
  /** The shape that a compiled interface has. */
  static Shape of(Class<?> type) {
    Map<String, String> members = new LinkedHashMap<>();
    for (Class<?> base : type.getInterfaces()) {
      members.put("extends " + base.getSimpleName(), "extends " + base.getSimpleName());
    }
    Map<String, String> methods = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (!method.isSynthetic()) {
        methods.put(key(method), kind(method) + signature(method));
      }
    }
    members.putAll(methods);
    Map<String, String> types = new TreeMap<>();
    for (Class<?> nested : type.getDeclaredClasses()) {
      types.put("type " + nested.getSimpleName(), nestedType(nested));
    }
    members.putAll(types);
    return new Shape(members);
  }

  private static String key(Method method) {
    return method.getName() + "(" + parameters(method) + ")";
  }

  private static String kind(Method method) {
    if (Modifier.isStatic(method.getModifiers())) {
      return "static ";
    }
    return method.isDefault() ? "default " : "";
  }

  private static String signature(Method method) {
    String exceptions =
        Arrays.stream(method.getGenericExceptionTypes())
            .map(Shape::typeText)
            .collect(Collectors.joining(", "));
    return typeText(method.getGenericReturnType())
        + " "
        + key(method)
        + (exceptions.isEmpty() ? "" : " throws " + exceptions);
  }

  private static String parameters(Method method) {
    return Arrays.stream(method.getGenericParameterTypes())
        .map(Shape::typeText)
        .collect(Collectors.joining(", "));
  }

  private static String nestedType(Class<?> nested) {
    if (!nested.isRecord()) {
      String kind = nested.isEnum() ? "enum " : nested.isInterface() ? "interface " : "class ";
      return kind + nested.getSimpleName();
    }
    return Arrays.stream(nested.getRecordComponents())
        .map(component -> typeText(component.getGenericType()) + " " + component.getName())
        .collect(Collectors.joining(", ", "record " + nested.getSimpleName() + "(", ")"));
  }

  /** A record's constructor as a {@link Signature} has its key; empty for another type. */
  static String constructor(Class<?> type) {
    if (!type.isRecord()) {
      return "";
    }
    return Arrays.stream(type.getRecordComponents())
        .map(component -> typeText(component.getGenericType()))
        .collect(Collectors.joining(", ", type.getSimpleName() + "(", ")"));
  }

  private static String typeText(Type type) {
    JavaTokens tokens = JavaTokens.of(type.getTypeName().replace('$', '.'));
    return Signature.typeText(tokens, 0, tokens.size());
  }

  /** Whether one of the members is a method of one of the other's methods' names. */
  boolean sharesMethodNameWith(Shape other) {
    return members.keySet().stream().anyMatch(key -> namesake(other.members, key) != null);
  }

  /**
   * How an edited copy differs, in words that follow its name.
   *
   * @param official the shape that it should have
   * @return such as {@code lacks "double[][] gradient(double[][], double[][])"}; empty without
   *     difference
   */
  List<String> differencesFrom(Shape official) {
    List<String> differences = new ArrayList<>();
    Map<String, String> added = new LinkedHashMap<>(members);
    added.keySet().removeAll(official.members.keySet());
    official.members.forEach(
        (key, wanted) -> {
          String same = members.get(key);
          String found = same == null ? added.remove(namesake(added, key)) : same;
          if (found == null) {
            differences.add("lacks \"" + wanted + "\"");
          } else if (!found.equals(wanted)) {
            differences.add("has \"" + shown(found) + "\" instead of \"" + wanted + "\"");
          }
        });
    added.values().forEach(member -> differences.add("adds \"" + shown(member) + "\""));
    return differences;
  }

  /** The key of a method that has the name of another one, if there is any. */
  private static String namesake(Map<String, String> members, String key) {
    return members.keySet().stream()
        .filter(own -> isMethod(own) && isMethod(key) && methodName(own).equals(methodName(key)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isMethod(String key) {
    return key.indexOf('(') > 0;
  }

  private static String methodName(String key) {
    return key.substring(0, key.indexOf('('));
  }

  private static String shown(String signature) {
    return Printable.firstOf(signature, Limits.SIGNATURE_LENGTH);
  }
}
