package plumbline.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import plumbline.protocol.Diagnostic;

/** Methods and fields that were cut out because they do not compile, and why they do not. */
final class Cuts {
  private record Cut(String path, String name) {}

  private final Map<Cut, String> reasons = new LinkedHashMap<>();

  /** Notes why the method or field of a name was cut out. */
  void add(String name, Diagnostic error) {
    reasons.putIfAbsent(new Cut(error.path(), name), summary(error));
  }

  private static String summary(Diagnostic error) {
    return error.path() + ":" + error.line() + ": " + error.message().replaceAll("\\s+", " ");
  }

  /** The message of a method that was disabled for an error, as a string literal. */
  static String literal(Diagnostic error) {
    String message = "Unresolved compilation problem: " + summary(error);
    return '"' + message.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Why something of this name was cut out; null if it was not. */
  String reason(String name) {
    return reasons.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Whether an error is only that something is missing that was cut out of the same file. */
  boolean explains(Diagnostic error) {
    boolean missing =
        error.message().startsWith("cannot find symbol")
            || error.message().contains("does not override abstract method");
    return missing
        && Token.of(error.message()).stream()
            .anyMatch(token -> reasons.containsKey(new Cut(error.path(), token.text())));
  }
}
