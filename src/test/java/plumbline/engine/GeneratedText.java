package plumbline.engine;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Java source that is small in kind and large in size. */
final class GeneratedText {
  private GeneratedText() {}

  /** The text of a kind, of some size. */
  static String of(String kind, int size) {
    return switch (kind) {
      case "nested-parentheses" -> nested("(", "1.0", ")", size);
      case "nested-blocks" -> nested("{", "", "}", size);
      case "nested-lambdas" -> nested("keep(() -> ", "1", ")", size);
      case "nested-type-arguments" -> nested("List<", "String", ">", size);
      case "long-sum" -> " + 1".repeat(size);
      case "map-entries" ->
          joined(",\n", size, i -> "Map.entry(" + i + ", List.of(" + i + ", \"\"))");
      case "string-literal", "comment" -> "x".repeat(size);
      case "numbers" -> joined(",", size, i -> "" + i);
      case "classes" -> joined("\n", size, i -> "static class C" + i + " {}");
      case "errors" -> "a=b;\n".repeat(size);
      case "syntax-errors" -> "# )".repeat(size / 3);
      default -> throw new IllegalArgumentException(kind + " is no kind of text");
    };
  }

  private static String nested(String open, String inmost, String close, int size) {
    return open.repeat(size) + inmost + close.repeat(size);
  }

  private static String joined(String between, int size, IntFunction<String> part) {
    return IntStream.range(0, size).mapToObj(part).collect(Collectors.joining(between));
  }
}
