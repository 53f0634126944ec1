package plumbline.submission;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something lies in an upload: the names of the folders and archives around it and its own.
 * Names are the student's, may hold any character, and are made printable only for display.
 *
 * @param folders the names around it, outermost first
 * @param name its own
 */
record EntryName(List<String> folders, String name) {
  EntryName {
    folders = List.copyOf(folders);
  }

  /**
   * Splits a path, whichever way its slashes lean. Empty names and those that would climb out of
   * the upload are dropped: nothing is written anywhere, so there is nowhere to climb to.
   *
   * @param around the folders and archives around the path
   */
  static EntryName parse(List<String> around, String path) {
    List<String> names = new ArrayList<>(around);
    for (String part : path.replace('\\', '/').split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        names.add(part);
      }
    }
    boolean none = names.size() == around.size();
    String name = none ? "" : names.remove(names.size() - 1);
    return new EntryName(names, name);
  }

  /**
   * The name of a file as its student saw it. Where the locale is POSIX the JVM cannot decode a
   * name such as {@code Lösung.java}, though it can open it by its bytes, which the URI holds.
   */
  static String of(Path path) {
    String name = path.getFileName().toString();
    if (name.indexOf(Printable.REPLACEMENT) < 0) {
      return name;
    }
    String uri = path.toUri().getRawPath();
    int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
    return decode(percentDecoded(uri.substring(uri.lastIndexOf('/', end - 1) + 1, end)));
  }

  /** A name that an archive holds as bytes: UTF-8 if it can be, else by detection. */
  static String decode(byte[] name) {
    return SourceText.decode(name)
        .map(SourceText::text)
        .orElseGet(() -> new String(name, StandardCharsets.ISO_8859_1));
  }

  private static byte[] percentDecoded(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.put((byte) Integer.parseInt(encoded, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    byte[] decoded = new byte[bytes.position()];
    bytes.flip().get(decoded);
    return decoded;
  }

  /**
   * A folder as a whole.
   *
   * @param names its own name, after those of the folders around it; none for the upload itself
   */
  static EntryName ofFolder(List<String> names) {
    return new EntryName(names, "");
  }

  /** Whether it is a file outside the folders that are left out as a whole. */
  boolean isOfInterest() {
    return !name.isEmpty() && folders.stream().noneMatch(Shelf::isToolFolder);
  }

  /** The names that what lies inside this folder or archive has around it. */
  List<String> inside() {
    List<String> names = new ArrayList<>(folders);
    names.add(name);
    return names;
  }

  /** The path as it is shown: printable, NFC, cut at its head if it is too long. */
  String shown() {
    return folders.isEmpty() && name.isEmpty()
        ? "the upload itself"
        : Printable.lastOf(String.join("/", inside()), Limits.PATH_LENGTH);
  }
}
