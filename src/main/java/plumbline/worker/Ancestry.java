package plumbline.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;

/** Finds out from class files what a class extends and implements. */
final class Ancestry {
  private Ancestry() {}

  /** Whether a class of the set is a subtype of a contract. */
  static boolean reaches(Class<?> contract, String binaryName, Map<String, byte[]> classes) {
    byte[] bytes = classes.get(binaryName);
    if (bytes == null) {
      return binaryName.equals(contract.getName());
    }
    return supertypes(bytes).stream().anyMatch(name -> reaches(contract, name, classes));
  }

  private static List<String> supertypes(byte[] bytes) {
    try {
      ClassFileReader file = new ClassFileReader(bytes, null);
      List<String> names = new ArrayList<>();
      names.add(new String(file.getSuperclassName()).replace('/', '.'));
      char[][] interfaces = file.getInterfaceNames();
      for (int i = 0; interfaces != null && i < interfaces.length; i++) {
        names.add(new String(interfaces[i]).replace('/', '.'));
      }
      return names;
    } catch (ClassFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
