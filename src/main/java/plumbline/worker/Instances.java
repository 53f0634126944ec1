package plumbline.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

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

  private static Object create(Class<?> type, Object... arguments)
      throws InvocationTargetException, InstantiationException {
    try {
      Class<?>[] parameters =
          arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {type.getEnclosingClass()};
      Constructor<?> constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (NoSuchMethodException e) {
      throw new InstantiationException(
          type.getSimpleName() + " has no constructor without parameters");
    } catch (IllegalAccessException e) {
      throw new InstantiationException(type.getSimpleName() + " cannot be created");
    }
  }
}
