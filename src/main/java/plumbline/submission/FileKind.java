package plumbline.submission;

import java.util.Locale;
import java.util.Set;

/** What a file's name says that it is. */
enum FileKind {
  /** Java source. */
  SOURCE,
  /** Java source that declares no class, but a module or a package. */
  DECLARATION,
  /** Text that may turn out to be Java source under another name. */
  TEXT,
  /** An archive, of whatever format its content shows. */
  ARCHIVE,
  /** A compiled class. */
  CLASS,
  /** Formatted text, in which students also hand in code. */
  DOCUMENT,
  /** What an editor, a merge or an operating system leaves behind. */
  LEFTOVER,
  /** Anything else. */
  OTHER;

  private static final Set<String> TEXTS = Set.of("", "txt", "text", "jav", "jsh", "jshell");
  private static final Set<String> DOCUMENTS =
      Set.of("doc", "docx", "odt", "pages", "pdf", "rtf", "rtfd");
  private static final Set<String> ARCHIVES =
      Set.of(
          "zip", "jar", "war", "tar", "gz", "tgz", "rar", "7z", "bz2", "tbz", "tbz2", "xz", "txz",
          "zst", "lz", "lzma");
  private static final Set<String> LEFTOVERS =
      Set.of("bak", "old", "orig", "rej", "save", "swn", "swo", "swp", "tmp", "part", "crdownload");
  private static final Set<String> SYSTEM_FILES =
      Set.of(".ds_store", "thumbs.db", "desktop.ini", ".localized", "icon\r");

  /**
   * Looks at a name only.
   *
   * @param fileName a file's own name, without folders, in any case
   */
  static FileKind of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (isLeftover(name)) {
      return LEFTOVER;
    }
    String stripped = name.strip();
    if (stripped.equals("module-info.java") || stripped.equals("package-info.java")) {
      return DECLARATION;
    }
    return ofExtension(stripped, extension(stripped));
  }

  private static FileKind ofExtension(String name, String extension) {
    if (extension.equals("java")) {
      return SOURCE;
    }
    if (extension.equals("class")) {
      return CLASS;
    }
    if (DOCUMENTS.contains(extension)) {
      return DOCUMENT;
    }
    if (ARCHIVES.contains(extension)) {
      return ARCHIVE;
    }
    boolean hidden = name.startsWith(".") && extension.isEmpty();
    boolean text = TEXTS.contains(extension) && !hidden;
    return text || name.contains(".java") ? TEXT : OTHER;
  }

  private static boolean isLeftover(String name) {
    return name.startsWith("._")
        || name.startsWith(".#")
        || name.startsWith("~$")
        || name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || SYSTEM_FILES.contains(name)
        || LEFTOVERS.contains(extension(name));
  }

  /** What follows the last dot, unless the name starts with it. */
  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }
}
