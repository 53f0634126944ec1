package plumbline.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks lines that a terminal would break somewhere. */
final class Wrapping {
  private static final int WIDTH = 80;

  /** What lines that go on are indented by: white space, and a first word such as "measured:". */
  private static final Pattern INDENT = Pattern.compile("^ *(?:\\w+: +)?");

  /** What is quoted from the student's files or prints keeps its lines. */
  private static final Pattern QUOTED = Pattern.compile("^ *\\|");

  private Wrapping() {}

  static String wrap(String text) {
    return text.lines().map(Wrapping::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(String line) {
    Matcher indent = INDENT.matcher(line);
    int from = indent.find() ? indent.end() : 0;
    int space = line.lastIndexOf(' ', WIDTH);
    if (line.length() <= WIDTH || space <= from || QUOTED.matcher(line).find()) {
      return line;
    }
    return line.substring(0, space) + "\n" + rest(" ".repeat(from), line.substring(space + 1));
  }

  private static String rest(String indent, String words) {
    int space = words.lastIndexOf(' ', WIDTH - indent.length());
    return indent.length() + words.length() <= WIDTH || space < 0
        ? indent + words
        : indent + words.substring(0, space) + "\n" + rest(indent, words.substring(space + 1));
  }
}
