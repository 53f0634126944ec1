package plumbline.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.problem.Outcome;
import plumbline.protocol.Reply;
import plumbline.protocol.SourceFile;

/** What an exception in the student's code means. */
final class Thrown {
  /** How the salvaging compiler marks a method that it could not compile. */
  private static final String UNCOMPILED = "Unresolved compilation problem";

  /** What the JDK says when the system refuses another thread. */
  private static final String NO_THREAD = "unable to create native thread";

  /** Of a message. */
  private static final int MOST_LINES = 5;

  /** How a frame ends. */
  private static final Pattern PLACE = Pattern.compile("\\((?<file>[^()]+):(?<line>\\d{1,7})\\)$");

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

  /** How it shows that the JDK could not open a file of its own, or load native code. */
  private static final Set<String> OF_THE_LIBRARY =
      Set.of(
          "java.lang.ExceptionInInitializerError",
          "java.lang.NoClassDefFoundError",
          "java.lang.UnsatisfiedLinkError",
          "java.lang.InternalError",
          "java.io.FileNotFoundException",
          "java.nio.file.AccessDeniedException");

  private Thrown() {}

  static boolean mayLackLibrary(Reply.Threw threw) {
    return threw.thrown().stream().anyMatch(one -> OF_THE_LIBRARY.contains(one.type()));
  }

  static Outcome outcome(Reply.Threw threw) {
    if (isUncompiled(threw)) {
      return Outcome.COMPILE;
    }
    return switch (threw.thrown().isEmpty() ? "" : threw.thrown().get(0).type()) {
      case "java.lang.StackOverflowError" -> Outcome.STACK;
      case "java.lang.OutOfMemoryError" ->
          threw.thrown().get(0).message().contains(NO_THREAD) ? Outcome.THREADS : Outcome.MEMORY;
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
  static String explain(Reply.Threw threw, Program program) {
    return switch (outcome(threw)) {
      case COMPILE ->
          "This method does not compile, so it cannot be called. "
              + CompileText.errors(program.found().diagnostics());
      case STACK ->
          "The method called itself until the stack was full. Look for a recursion that does not"
              + " come to its end.\n"
              + trace(threw.thrown(), program.sources());
      case MEMORY ->
          "Your program used up the memory. Look for an array that is far too large or a"
              + " collection that grows without end.\n"
              + trace(threw.thrown(), program.sources());
      case THREADS -> Endings.TOO_MANY_THREADS + '\n' + trace(threw.thrown(), program.sources());
      default ->
          isUncreatable(threw)
              ? threw.thrown().get(0).message()
              : "Your code threw an exception.\n"
                  + trace(threw.thrown(), program.sources())
                  + hint(threw.thrown());
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

  private static String trace(List<Reply.Thrown> thrown, List<SourceFile> sources) {
    StringBuilder text = new StringBuilder();
    for (Reply.Thrown one : thrown) {
      text.append(text.isEmpty() ? "" : "caused by ").append(one.type());
      text.append(one.message().isEmpty() ? "" : ": " + head(one.message())).append('\n');
      for (int i = 0; i < one.frames().size(); i++) {
        text.append("    at ").append(one.frames().get(i)).append('\n');
        text.append(i == 0 ? line(one.frames().get(i), sources) : "");
      }
    }
    return Quotation.of(text.toString());
  }

  /** So much of a message that there is room for the lines that follow it. */
  private static String head(String message) {
    List<String> lines = message.lines().toList();
    return lines.size() <= MOST_LINES
        ? message
        : String.join("\n", lines.subList(0, MOST_LINES)) + "…";
  }

  /** The source line that a frame is about; nothing where it is not known for sure. */
  private static String line(String frame, List<SourceFile> sources) {
    Matcher place = PLACE.matcher(frame);
    if (!place.find()) {
      return "";
    }
    List<SourceFile> files =
        sources.stream().filter(source -> isNamed(source.path(), place.group("file"))).toList();
    if (files.size() != 1) {
      return "";
    }
    return files
        .get(0)
        .text()
        .lines()
        .skip(Math.max(0, Integer.parseInt(place.group("line")) - 1))
        .findFirst()
        .map(line -> "       > " + line.strip() + "\n")
        .orElse("");
  }

  private static boolean isNamed(String path, String file) {
    return path.equals(file) || path.endsWith("/" + file);
  }
}
