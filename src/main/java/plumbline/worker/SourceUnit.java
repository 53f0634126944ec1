package plumbline.worker;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.SourceFile;

/**
 * One source file as it is compiled. It may differ from what was uploaded, but every line stays
 * where it was.
 */
final class SourceUnit extends SimpleJavaFileObject {
  /** The longest line of source that is shown, in characters. */
  private static final int LONGEST_LINE = 500;

  /** The longest message that is shown in full, in characters. */
  private static final int LONGEST_MESSAGE = 1000;

  private final SourceFile uploaded;
  private final String text;

  private SourceUnit(SourceFile uploaded, String text) {
    super(uri(uploaded.path()), Kind.SOURCE);
    this.uploaded = uploaded;
    this.text = text;
  }

  static SourceUnit of(SourceFile uploaded) {
    return new SourceUnit(uploaded, uploaded.text());
  }

  /** The last part of it is what stack traces call the file. */
  private static URI uri(String path) {
    try {
      return new URI("source", null, "/" + path, null);
    } catch (URISyntaxException e) {
      return URI.create("source:///Source.java");
    }
  }

  String path() {
    return uploaded.path();
  }

  String fileName() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  String text() {
    return text;
  }

  /** The same file with other text, of which each line stands where it stood. */
  SourceUnit withText(String newText) {
    return new SourceUnit(uploaded, newText);
  }

  /** The same file with a part of it replaced; lines stay lines. */
  SourceUnit replace(int start, int end, String replacement) {
    String lines = text.substring(start, end).replaceAll("[^\\n]", "");
    return withText(text.substring(0, start) + replacement + lines + text.substring(end));
  }

  /** The same file without a part of it; every character stays where it was. */
  SourceUnit blank(int start, int end) {
    String blank = text.substring(start, end).replaceAll("[^\\n]", " ");
    return withText(text.substring(0, start) + blank + text.substring(end));
  }

  /** The folder it lay in, as a list of names. */
  List<String> folder() {
    List<String> names = List.of(path().split("/"));
    return names.subList(0, names.size() - 1);
  }

  /** An error at an offset of the text; shown is the line as it was uploaded. */
  Diagnostic diagnostic(long offset, String message) {
    if (offset < 0 || text.isEmpty()) {
      return new Diagnostic(path(), 0, 0, shorten(message), "");
    }
    int at = (int) Math.min(offset, text.length());
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - text.lastIndexOf('\n', at - 1);
    String sourceLine = uploaded.text().lines().skip(line - 1L).findFirst().orElse("");
    boolean shown = sourceLine.length() <= LONGEST_LINE;
    return new Diagnostic(
        path(), line, column, shorten(message), shown ? sourceLine.stripTrailing() : "");
  }

  private static String shorten(String message) {
    return message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE) + "...";
  }

  /** The offset that an error is about. */
  int offset(Diagnostic error) {
    int start = 0;
    for (int line = 1; line < error.line(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return Math.min(start + Math.max(0, error.column() - 1), text.length());
  }

  @Override
  public String getName() {
    return path();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** A public class may stand in a file of any name; no file declares a module. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE && !simpleName.endsWith("-info");
  }
}
