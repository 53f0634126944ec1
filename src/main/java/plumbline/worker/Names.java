package plumbline.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the name of a type means at some place, by Java's rules for scopes: types around it,
 * single imports, the package, imports on demand. It works on names alone, since it has to work on
 * files that do not compile.
 */
final class Names {
  private final Upload upload;
  private final Map<String, List<DeclaredType>> declared = new HashMap<>();

  Names(Upload upload) {
    this.upload = upload;
    for (DeclaredType type : upload.types()) {
      declared.computeIfAbsent(type.canonicalName(), name -> new ArrayList<>()).add(type);
    }
  }

  /** Whether a type is a subtype of a contract, however far up. */
  boolean implementsContract(DeclaredType type, Class<?> contract) {
    return reaches(type, contract, null, new HashSet<>());
  }

  /** Whether a class that has no name or stands in a method of a type implements a contract. */
  boolean holdsImplementation(DeclaredType type, Class<?> contract) {
    return type.localSupertypes().stream()
        .anyMatch(name -> leadsTo(name, type, contract, null, new HashSet<>()));
  }

  /** Whether a type is a proper subtype of another one. */
  boolean isSubtype(DeclaredType type, DeclaredType base) {
    return !type.equals(base) && reaches(type, null, base, new HashSet<>());
  }

  private boolean reaches(
      DeclaredType type, Class<?> contract, DeclaredType base, Set<DeclaredType> seen) {
    if (type.equals(base)) {
      return true;
    }
    if (!seen.add(type)) {
      return false;
    }
    return type.supertypes().stream().anyMatch(name -> leadsTo(name, type, contract, base, seen));
  }

  /** Whether a name that a type uses means a contract, a base or a subtype of one. */
  private boolean leadsTo(
      String name, DeclaredType at, Class<?> contract, DeclaredType base, Set<DeclaredType> seen) {
    DeclaredType supertype = find(name, at);
    return supertype == null
        ? contract != null && means(name, contract)
        : reaches(supertype, contract, base, seen);
  }

  /** The submission's type that a name means in the declaration of a type; null if it is none. */
  private DeclaredType find(String name, DeclaredType at) {
    for (String meaning : meanings(name, at)) {
      List<DeclaredType> types = declared.get(meaning);
      if (types != null) {
        return types.stream().reduce((a, b) -> Upload.nearer(at.unit(), a, b)).orElseThrow();
      }
    }
    return null;
  }

  /**
   * Whether a name that is none of the submission's own means a contract. The simple name is
   * enough: whoever kept a copy of the interface elsewhere, or forgot the import, means it too.
   */
  private static boolean means(String name, Class<?> contract) {
    return name.substring(name.lastIndexOf('.') + 1).equals(contract.getSimpleName());
  }

  /** All that a name could stand for, the first one first. */
  private List<String> meanings(String name, DeclaredType at) {
    List<String> meanings = new ArrayList<>();
    for (DeclaredType outer = at.outer(); outer != null; outer = outer.outer()) {
      meanings.add(outer.canonicalName() + "." + name);
      if (outer.simpleName().equals(name)) {
        meanings.add(outer.canonicalName());
      }
    }
    meanings.addAll(upload.outline(at.unit()).meanings(name));
    return meanings;
  }
}
