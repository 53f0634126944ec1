package plumbline.batch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of the names of folders: names of files on every system, and all different. */
final class Ids {
  /** A file's name may have 255 bytes, and a character of UTF-8 up to four. */
  private static final int LONGEST = 60;

  private final Set<String> given = new HashSet<>();

  /** An id like the name. Names that differ in case only are the same on some systems. */
  String fresh(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._@+ -]|^[ .-]|[ .]$", "_");
    String id = plain.isEmpty() ? "_" : plain;
    if (id.length() > LONGEST) {
      id =
          id.substring(0, id.offsetByCodePoints(0, LONGEST / 2))
              + "_"
              + new Digest().text(name).text();
    }
    String tried = id;
    for (int count = 2; !given.add(tried.toLowerCase(Locale.ROOT)); count++) {
      tried = id + "_" + count;
    }
    return tried;
  }
}
