package plumbline.worker;

import java.util.List;
import java.util.Map;

/** Loads the student's classes. They see the JDK and the contracts, and nothing else of ours. */
final class StudentLoader extends ClassLoader {
  /** The name by which stack frames of the student's code are told from others. */
  static final String NAME = "student";

  private final List<String> contracts;
  private final Map<String, byte[]> classes;

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
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** The contracts always win over classes of the same name in the upload. */
  private boolean belongsToContract(String name) {
    int nested = name.indexOf('$');
    return contracts.contains(nested < 0 ? name : name.substring(0, nested));
  }
}
