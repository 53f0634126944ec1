package plumbline.worker;

import java.util.ArrayList;
import java.util.List;
import plumbline.protocol.Diagnostic;

/** Bounds what is reported. */
final class Errors {
  /** The most errors that are reported about one contract. */
  static final int MOST = 20;

  private Errors() {}

  /** The first errors, and how many there are besides. */
  static List<Diagnostic> first(List<Diagnostic> errors) {
    if (errors.size() <= MOST) {
      return errors;
    }
    List<Diagnostic> first = new ArrayList<>(errors.subList(0, MOST));
    int more = errors.size() - MOST;
    first.add(new Diagnostic("", 0, 0, more + (more == 1 ? " more error" : " more errors"), ""));
    return first;
  }

  /** Whether an error is among others; columns may differ. */
  static boolean contains(List<Diagnostic> errors, Diagnostic wanted) {
    return errors.stream()
        .anyMatch(
            error ->
                error.path().equals(wanted.path())
                    && error.line() == wanted.line()
                    && error.message().equals(wanted.message()));
  }

  /** The names of classes, with their files where two have the same name. */
  static List<String> distinctNames(List<DeclaredType> types) {
    long distinct = types.stream().map(DeclaredType::binaryName).distinct().count();
    return types.stream()
        .map(
            type ->
                distinct == types.size()
                    ? type.binaryName()
                    : type.binaryName() + " in " + type.unit().path())
        .toList();
  }
}
