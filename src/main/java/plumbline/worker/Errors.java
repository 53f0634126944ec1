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
