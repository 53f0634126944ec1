package plumbline.worker;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;

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
    Constructor<?> constructor = constructor(type, outer.length);
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

  /** Prefers one that has no values after the arguments to one that may have some. */
  private static Constructor<?> constructor(Class<?> type, int arguments)
      throws InstantiationException {
    Constructor<?> found = null;
    for (Constructor<?> each : type.getDeclaredConstructors()) {
      boolean fits = each.getParameterCount() - (each.isVarArgs() ? 1 : 0) == arguments;
      if (fits && (found == null || !each.isVarArgs())) {
        found = each;
      }
    }
    if (found == null) {
      throw new InstantiationException(lack(type));
    }
    return found;
  }

  private static String lack(Class<?> type) {
    return type.isEnum()
        ? "The enum %s has no constants, and so no instance. Add one, or make it a class."
            .formatted(type.getSimpleName())
        : "%s has no constructor without parameters. Add one that prepares all that its methods need."
            .formatted(type.getSimpleName());
  }
}
