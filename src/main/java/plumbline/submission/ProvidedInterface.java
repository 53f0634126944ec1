package plumbline.submission;

import java.util.Map;
import java.util.TreeMap;

/**
 * An interface that students are given.
 *
 * @param packageName its package
 * @param name its simple name
 * @param shape what it demands
 * @param parts the types that it declares: by simple name, what the constructor of its components
 *     looks like, with the types alone
 */
record ProvidedInterface(String packageName, String name, Shape shape, Map<String, String> parts) {
  static ProvidedInterface of(Class<?> type) {
    Map<String, String> parts = new TreeMap<>();
    for (Class<?> part : type.getDeclaredClasses()) {
      parts.put(part.getSimpleName(), Shape.constructor(part));
    }
    return new ProvidedInterface(
        type.getPackageName(), type.getSimpleName(), Shape.of(type), parts);
  }

  String qualifiedName() {
    return packageName + "." + name;
  }

  String qualifiedPart(String part) {
    return qualifiedName() + "." + part;
  }

  /** Whether a shape has so much of this one that it must be meant as a copy. */
  boolean resembles(Shape other) {
    return other.members().isEmpty() || other.sharesMethodNameWith(shape);
  }

  /** Whether a method without body is one of those to be implemented, though it may return else. */
  boolean demands(Signature signature) {
    return signature.isAbstract() && shape.members().containsKey(signature.key());
  }
}
