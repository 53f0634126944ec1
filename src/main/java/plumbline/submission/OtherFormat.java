package plumbline.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** What students upload under a name in .java that is no plain text, told by its first bytes. */
enum OtherFormat {
  PDF("%pdf-", "a PDF document"),
  RTF("{\\rtf", "an RTF document"),
  ZIP("pk\3\4", "a zip archive or an office document"),
  CLASS("\u00ca\u00fe\u00ba\u00be", "a compiled class"),
  WEB_PAGE("<!doctype html", "a web page"),
  PLAIN_WEB_PAGE("<html", "a web page");

  private static final int LONGEST = 64;

  private final String start;
  private final String description;

  OtherFormat(String start, String description) {
    this.start = start;
    this.description = description;
  }

  /** What a file is that does not decode as text or that begins like another format; else null. */
  static String describe(byte[] bytes, boolean text) {
    String start = new String(bytes, 0, Math.min(bytes.length, LONGEST), ISO_8859_1).strip();
    for (OtherFormat format : values()) {
      if (start.regionMatches(true, 0, format.start, 0, format.start.length())) {
        return format.description;
      }
    }
    return text ? null : "binary data";
  }
}
