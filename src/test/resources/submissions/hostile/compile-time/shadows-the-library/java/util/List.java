package java.util;

public interface List<E> {
  static <E> List<E> of(E one) {
    throw new Error("the library was replaced");
  }
}
