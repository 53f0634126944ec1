package plumbline.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that a platform made for a file or folder in its "download all submissions".
 *
 * @param owner whose it is: the student's name and number on the platform
 * @param isText whether it is text that was pasted into a form
 * @param file the name that the student gave the file; empty for a folder
 */
record DownloadName(String owner, boolean isText, String file) {
  /**
   * Canvas: {@code doejane_12345_67890_Norm.java}, with {@code _LATE} after the name of a late one.
   * The numbers are the user's and the file's.
   */
  private static final Pattern CANVAS =
      Pattern.compile("(?<name>[^_]+)(_LATE)?_(?<number>[0-9]+)_[0-9]+_(?<file>.+)");

  /**
   * Moodle: {@code Jane Doe_1234567_assignsubmission_file_Norm.java}, or a folder of that name
   * without the file's. The number is the participant's.
   */
  private static final Pattern MOODLE =
      Pattern.compile(
          "(?<name>.+?)_(?<number>[0-9]+)_assignsubmission_(file|(?<text>onlinetext))_?(?<file>.*)");

  /** Canvas counts resubmissions in the file's name: {@code Norm-2.java}. No class is called so. */
  private static final Pattern COUNTED = Pattern.compile("(?<base>.+)-[0-9]+(?<ending>\\.java)");

  static Optional<DownloadName> of(String name) {
    Matcher moodle = MOODLE.matcher(name);
    if (moodle.matches()) {
      return Optional.of(of(moodle, moodle.group("text") != null));
    }
    Matcher canvas = CANVAS.matcher(name);
    return canvas.matches() ? Optional.of(of(canvas, false)) : Optional.empty();
  }

  private static DownloadName of(Matcher matcher, boolean isText) {
    String owner = matcher.group("name").strip() + "_" + matcher.group("number");
    return new DownloadName(owner, isText, original(matcher.group("file")));
  }

  private static String original(String file) {
    Matcher matcher = COUNTED.matcher(file);
    return matcher.matches() ? matcher.group("base") + matcher.group("ending") : file;
  }
}
