package plumbline.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
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
  private volatile boolean initialises;

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
    // the compiler adds a synthetic one for a switch over an enum, whose initialiser does no harm
    if (!type.isSynthetic() && hasInitialiser(bytes)) {
      initialises = true;
    }
    return type;
  }

  /**
   * Whether to load the classes so far again would give the same: they have no initialisers, which
   * may fail or do something anywhere, and no static fields that can change.
   */
  boolean isUnchanging() {
    try {
      for (Class<?> type : defined) {
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
            return false;
          }
        }
      }
      return !initialises;
    } catch (LinkageError e) {
      return false; // a field's type is missing, which matters only to who uses the field
    }
  }

  /** Whether the name of initialisers is in a class file, where a method's name stands as it is. */
  private static boolean hasInitialiser(byte[] classFile) {
    return new String(classFile, StandardCharsets.ISO_8859_1).contains("<clinit>");
  }

  /** The contracts always win over classes of the same name in the upload. */
  private boolean belongsToContract(String name) {
    int nested = name.indexOf('$');
    return contracts.contains(nested < 0 ? name : name.substring(0, nested));
  }
}
