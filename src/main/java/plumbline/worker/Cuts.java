package plumbline.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import plumbline.protocol.Diagnostic;

/** Methods and fields that were cut out because they do not compile, and why they do not. */
final class Cuts {
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /** Notes why the method or field of a name was cut out. */
  void add(String name, Diagnostic error) {
    reasons.putIfAbsent(
        name, error.path() + ":" + error.line() + ": " + error.message().replace("\n", " "));
  }

  /** Why something of this name was cut out; null if it was not. */
  String reason(String name) {
    return reasons.get(name);
  }

  /** Whether an error is only that something is missing that was cut out. */
  boolean explains(Diagnostic error) {
    return Token.of(error.message()).stream().anyMatch(token -> reasons.containsKey(token.text()))
        && (error.message().contains("cannot find symbol")
            || error.message().contains("does not override abstract method"));
  }
}
