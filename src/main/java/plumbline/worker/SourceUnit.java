package plumbline.worker;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.SourceFile;

/**
 * One source file as it is compiled. It may differ from what was uploaded, but only by characters
 * that were blanked, so that every offset and every line stay where they were.
 */
final class SourceUnit extends SimpleJavaFileObject {
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

  /** The same file with other text, in which all that is left stands where it stood. */
  SourceUnit withText(String newText) {
    return new SourceUnit(uploaded, newText);
  }

  /** The same file without some of its characters; lines stay lines. */
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
    String shown = uploaded.text();
    if (offset < 0 || shown.isEmpty()) {
      return new Diagnostic(path(), 0, 0, message, "");
    }
    int at = (int) Math.min(offset, shown.length());
    int start = shown.lastIndexOf('\n', at - 1) + 1;
    int end = shown.indexOf('\n', at);
    int line = 1 + (int) shown.substring(0, start).chars().filter(c -> c == '\n').count();
    String sourceLine = shown.substring(start, end < 0 ? shown.length() : end);
    return new Diagnostic(path(), line, at - start + 1, message, sourceLine.stripTrailing());
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

  /** A public class may stand in a file of any name. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE;
  }
}
