package plumbline.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import plumbline.problem.Outcome;
import plumbline.protocol.Found;
import plumbline.protocol.Reply;

/** What an exception in the student's code means. */
final class Thrown {
  /** How the salvaging compiler marks a method that it could not compile. */
  private static final String UNCOMPILED = "Unresolved compilation problem";

  private static final String NO_FILES = "Your code has no files where it is graded.";

  /** What surprises where no person, screen or file is. */
  private static final Map<String, String> HINTS =
      Map.of(
          "java.awt.HeadlessException",
          "There is no screen where your code is graded. Open windows only in main.",
          "java.util.NoSuchElementException",
          "If it was to come from System.in: nobody types anything where your code is graded.",
          "java.nio.file.AccessDeniedException",
          NO_FILES,
          "java.nio.file.NoSuchFileException",
          NO_FILES,
          "java.io.FileNotFoundException",
          NO_FILES);

  private Thrown() {}

  static Outcome outcome(Reply.Threw threw) {
    if (isUncompiled(threw)) {
      return Outcome.COMPILE;
    }
    return switch (threw.thrown().isEmpty() ? "" : threw.thrown().get(0).type()) {
      case "java.lang.StackOverflowError" -> Outcome.STACK;
      case "java.lang.OutOfMemoryError" -> Outcome.MEMORY;
      case "java.lang.AbstractMethodError" -> Outcome.COMPILE;
      default -> Outcome.EXCEPTION;
    };
  }

  static boolean isUncompiled(Reply.Threw threw) {
    return threw.thrown().stream()
        .anyMatch(
            one -> one.type().equals("java.lang.Error") && one.message().startsWith(UNCOMPILED));
  }

  /** The student's exception as their own machine would show it, or why the code is not there. */
  static String explain(Reply.Threw threw, Found found) {
    return switch (outcome(threw)) {
      case COMPILE ->
          "This method does not compile, so it cannot be called. "
              + CompileText.errors(found.diagnostics());
      case STACK ->
          "The method called itself until the stack was full. Look for a recursion that does not"
              + " come to its end.\n"
              + trace(threw.thrown());
      case MEMORY ->
          "Your program used up the memory. Look for an array that is far too large or a"
              + " collection that grows without end.\n"
              + trace(threw.thrown());
      default ->
          isUncreatable(threw)
              ? threw.thrown().get(0).message()
              : "Your code threw an exception.\n" + trace(threw.thrown()) + hint(threw.thrown());
    };
  }

  /** Whether there is no way to make an instance; the message says why, and what to do. */
  private static boolean isUncreatable(Reply.Threw threw) {
    return threw.thrown().stream()
        .limit(1)
        .anyMatch(
            one ->
                one.type().equals(InstantiationException.class.getName())
                    && one.frames().isEmpty());
  }

  private static String hint(List<Reply.Thrown> thrown) {
    return thrown.stream()
        .map(one -> HINTS.get(one.type()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(hint -> "\n" + hint)
        .orElse("");
  }

  private static String trace(List<Reply.Thrown> thrown) {
    StringBuilder text = new StringBuilder();
    for (Reply.Thrown one : thrown) {
      text.append(text.isEmpty() ? "" : "\ncaused by ").append(one.type());
      text.append(one.message().isEmpty() ? "" : ": " + one.message());
      one.frames().forEach(frame -> text.append("\n    at ").append(frame));
    }
    return text.toString();
  }
}
