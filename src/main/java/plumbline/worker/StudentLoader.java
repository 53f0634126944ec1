package plumbline.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Loads the student's classes. They see the JDK and the contracts, and nothing else of ours. */
final class StudentLoader extends ClassLoader {
  /** The name by which stack frames of the student's code are told from others. */
  static final String NAME = "student";

  private final List<String> contracts;
  private final Map<String, byte[]> classes;
  private final List<Class<?>> defined = new CopyOnWriteArrayList<>(); // threads load, too

  StudentLoader(List<String> contracts, Map<String, byte[]> classes) {
    super(NAME, ClassLoader.getPlatformClassLoader());
    this.contracts = contracts;
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (belongsToContract(name)) {
      return Class.forName(name, false, StudentLoader.class.getClassLoader());
    }
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    Class<?> type = defineClass(name, bytes, 0, bytes.length);
    defined.add(type);
    return type;
  }

  /**
   * Whether no static field of the classes so far can have changed since they were loaded, so that
   * to load them again would give the same.
   */
  boolean isUnchanging() {
    try {
      return defined.stream()
          .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
          .filter(field -> Modifier.isStatic(field.getModifiers()))
          .allMatch(StudentLoader::isConstant);
    } catch (LinkageError e) {
      return false; // a field's type is missing, which matters only to who uses the field
    }
  }

  /** What the compiler adds is a flag for assertions, or a table for a switch. */
  private static boolean isConstant(Field field) {
    Class<?> type = field.getType();
    return Modifier.isFinal(field.getModifiers())
        && (type.isPrimitive()
            || type == String.class
            || field.isSynthetic()
            || (type.isInterface() && holdsLambda(field)));
  }

  /** Whether there is a lambda in it, of the kind that captures nothing. */
  private static boolean holdsLambda(Field field) {
    try {
      field.setAccessible(true);
      Object value = field.get(null);
      return value != null
          && value.getClass().isHidden()
          && value.getClass().getDeclaredFields().length == 0;
    } catch (IllegalAccessException e) {
      return false;
    }
  }

  /** The contracts always win over classes of the same name in the upload. */
  private boolean belongsToContract(String name) {
    int nested = name.indexOf('$');
    return contracts.contains(nested < 0 ? name : name.substring(0, nested));
  }
}
