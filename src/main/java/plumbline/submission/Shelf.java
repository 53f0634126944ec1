package plumbline.submission;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where in an upload a file was found, and hence when it counts. */
enum Shelf {
  /** The student's files proper: always. */
  PROPER,
  /** Folders that builds write to: for classes found nowhere else. */
  BUILD,
  /** Files not named .java that hold Java source: for classes found nowhere else. */
  TEXT,
  /** Maven's and Gradle's test trees: when the upload would lack something without them. */
  TESTS,
  /** Sources of libraries: likewise. */
  LIBRARY;

  private static final Set<String> BUILD_FOLDERS =
      Set.of("target", "build", "out", "bin", "dist", "classes", "generated", "generated-sources");

  /** Never entered: they hold versions, settings and caches, often many thousand files. */
  private static final Set<String> TOOL_FOLDERS =
      Set.of(
          ".git",
          ".svn",
          ".hg",
          ".bzr",
          "cvs",
          "__macosx",
          ".idea",
          ".history",
          ".vscode",
          ".vs",
          ".settings",
          ".metadata",
          ".gradle",
          ".mvn",
          ".m2",
          ".metals",
          ".bloop",
          ".bsp",
          ".cache",
          ".fleet",
          ".trash",
          ".trashes",
          ".spotlight-v100",
          ".fseventsd",
          "$recycle.bin",
          "node_modules",
          "__pycache__");

  private static final Set<String> LIBRARY_FOLDERS = Set.of("lib", "libs");

  /** Whether a folder of this name is left out with all that is in it. */
  static boolean isToolFolder(String folder) {
    return TOOL_FOLDERS.contains(folder.toLowerCase(Locale.ROOT));
  }

  /**
   * The shelf of a file.
   *
   * @param folders the folders and archives around it, outermost first
   */
  static Shelf of(List<String> folders) {
    if (isInLibrary(folders)) {
      return LIBRARY;
    }
    for (int i = 2; i < folders.size(); i++) {
      if (isTestTree(folders.get(i - 2), folders.get(i - 1), folders.get(i))) {
        return TESTS;
      }
    }
    return anyIn(folders, BUILD_FOLDERS) ? BUILD : PROPER;
  }

  /** A jar that is called so, or lies where projects keep the jars of others. */
  private static boolean isInLibrary(List<String> folders) {
    boolean amongLibraries = false;
    for (String folder : folders) {
      String name = folder.toLowerCase(Locale.ROOT);
      if (name.endsWith(".jar") && (amongLibraries || name.contains("-sources"))) {
        return true;
      }
      amongLibraries |= LIBRARY_FOLDERS.contains(name);
    }
    return false;
  }

  private static boolean isTestTree(String outer, String middle, String inner) {
    return outer.equalsIgnoreCase("src")
        && middle.toLowerCase(Locale.ROOT).contains("test")
        && inner.equalsIgnoreCase("java");
  }

  private static boolean anyIn(List<String> folders, Set<String> names) {
    return folders.stream().anyMatch(folder -> names.contains(folder.toLowerCase(Locale.ROOT)));
  }
}
