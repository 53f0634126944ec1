package plumbline.worker;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;

/** Makes an instance of a student's class, however it lets itself be made. */
final class Instances {
  private Instances() {}

  /**
   * An instance: of an enum its first constant, of an inner class one within a new outer instance.
   *
   * @throws InvocationTargetException if the student's constructor throws
   * @throws InstantiationException if there is no constructor that could be called, in words
   */
  static Object of(Class<?> type) throws InvocationTargetException, InstantiationException {
    Object[] constants = type.getEnumConstants();
    if (constants != null && constants.length > 0) {
      return constants[0];
    }
    boolean inner = type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers());
    return inner && !type.isRecord() && !type.isEnum()
        ? create(type, of(type.getEnclosingClass()))
        : create(type);
  }

  /** Calls what {@code new} would, which is a constructor of any number of values too. */
  private static Object create(Class<?> type, Object... outer)
      throws InvocationTargetException, InstantiationException {
    Constructor<?> constructor =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(each -> each.getParameterCount() - (each.isVarArgs() ? 1 : 0) == outer.length)
            .min(Comparator.comparing(Constructor::isVarArgs))
            .orElseThrow(() -> new InstantiationException(lack(type)));
    Object[] arguments = Arrays.copyOf(outer, constructor.getParameterCount());
    if (constructor.isVarArgs()) {
      Class<?> values = constructor.getParameterTypes()[outer.length];
      arguments[outer.length] = Array.newInstance(values.getComponentType(), 0);
    }
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (IllegalAccessException e) {
      throw new InstantiationException(type.getSimpleName() + " cannot be created");
    }
  }

  private static String lack(Class<?> type) {
    return type.isEnum()
        ? "The enum %s has no constants, and so no instance. Add one, or make it a class."
            .formatted(type.getSimpleName())
        : "%s has no constructor without parameters. Add one that prepares all that its methods need."
            .formatted(type.getSimpleName());
  }
}
