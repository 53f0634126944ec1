package plumbline.worker;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A class, interface, enum or record that has a name and a place of its own: not one within a
 * method, nor one without a name.
 *
 * @param unit the file that declares it
 * @param outer the type around it; null at the top level
 * @param kind which of the four
 * @param binaryName its binary name
 * @param simpleName its own name
 * @param modifiers what it says of itself
 * @param supertypes what it extends and implements, as written but without type arguments
 * @param localSupertypes likewise for the classes in its code that have no name or stand in a
 *     method
 * @param methods its methods' names, each followed by {@code /} and the number of parameters
 * @param written those of them that do more than throw or return a constant, likewise
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
record DeclaredType(
    SourceUnit unit,
    DeclaredType outer,
    Tree.Kind kind,
    String binaryName,
    String simpleName,
    Set<Modifier> modifiers,
    List<String> supertypes,
    List<String> localSupertypes,
    List<String> methods,
    List<String> written,
    int start,
    int end) {

  boolean isConcrete() {
    return kind != Tree.Kind.INTERFACE
        && kind != Tree.Kind.ANNOTATION_TYPE
        && !modifiers.contains(Modifier.ABSTRACT);
  }

  /** Its name as sources write it. */
  String canonicalName() {
    return outer == null ? binaryName : outer.canonicalName() + "." + simpleName;
  }

  /** The top-level type that it is or lies in. */
  DeclaredType outermost() {
    return outer == null ? this : outer.outermost();
  }

  /** Its own source text. */
  String text() {
    return unit.text().substring(start, end);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return binaryName;
  }
}
