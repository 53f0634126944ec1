package plumbline.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static plumbline.engine.UploadFolder.solution;

import java.nio.charset.Charset;
import java.util.List;

/** Right solutions in encodings and with line ends that a repository would not keep. */
final class EncodedUploads {
  private static final String PASSED = "3.1: norm=passed gradient=passed";
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String GERMAN = "Norm der \u00dcbung: gr\u00f6\u00dfer als 0, Stra\u00dfe";
  private static final String QUOTED = "\u201cthe norm\u201d \u2013 it\u2019s \u20ac 5";
  private static final String CHINESE =
      "\u77e9\u9635\u4e58\u79ef\u7684\u8303\u6570\uff0c\u5148\u6c42\u548c\u518d\u5f00\u65b9";
  private static final String ADAPTED =
      "says: Not in UTF-8, but read in the encoding that they seem to have: Problem31.java (";

  private EncodedUploads() {}

  static List<MessyUpload> all() {
    return List.of(
        encoded("utf-8-with-mark", BYTE_ORDER_MARK, GERMAN, UTF_8, "quiet"),
        encoded("utf-8", "", CHINESE, UTF_8, "quiet"),
        encoded("utf-16le-with-mark", BYTE_ORDER_MARK, GERMAN, UTF_16LE, ADAPTED + "UTF-16LE)."),
        encoded("utf-16be-with-mark", BYTE_ORDER_MARK, CHINESE, UTF_16BE, ADAPTED + "UTF-16BE)."),
        encoded("utf-16le", "", QUOTED, UTF_16LE, ADAPTED + "UTF-16LE)."),
        encoded("latin-1", "", GERMAN, ISO_8859_1, ADAPTED + "windows-1252)."),
        encoded("windows-1252", "", QUOTED, charset("windows-1252"), ADAPTED + "windows-1252)."),
        encoded("gbk", "", CHINESE, charset("GBK"), ADAPTED + "GB18030)."),
        changed("carriage-returns", "\n", "\r"),
        changed("carriage-returns-and-line-feeds", "\n", "\r\n"),
        changed("form-feeds-and-tabs", "    ", "\t\f"),
        changed("one-line", "\\s*\n\\s*|// .*\n", " "),
        changed("unicode-escapes", "product", "\\\\u0070roduct"),
        changed("end-of-file-mark-of-dos", "\\z", "\u001a"),
        MessyUpload.of(
            "encoding/letters-in-names-in-latin-1",
            folder ->
                folder.with(
                    "Loesung.java",
                    solution("L\u00f6sung", "\u00fcbung").replace("sum", "s\u00fcmme"),
                    ISO_8859_1),
            List.of(PASSED, "says: Loesung.java (windows-1252).")),
        changed("no-line-feed-at-the-end", "\\s+\\z", ""),
        MessyUpload.of(
            "encoding/zeros-at-the-end",
            folder -> folder.with("Problem31.java", solution() + "\0".repeat(400)),
            List.of(PASSED, "quiet")),
        MessyUpload.of(
            "encoding/zero-width-space",
            folder ->
                folder.with("Problem31.java", solution().replace("double sum", "\u200bdouble sum")),
            List.of("3.1: norm=compile gradient=compile", "says: illegal character: '\\u200b'")),
        MessyUpload.of(
            "encoding/wide-semicolon",
            folder ->
                folder.with("Problem31.java", solution().replaceFirst("sum = 0;", "sum = 0\uff1b")),
            List.of("3.1: norm=compile gradient=compile", "says: illegal character: '\\uff1b'")),
        MessyUpload.of(
            "encoding/no-break-space",
            folder ->
                folder.with(
                    "Problem31.java", solution().replace("double sum", "double\u00a0sum"), UTF_8),
            List.of(PASSED, "says: Read with ordinary spaces in place of special ones")));
  }

  private static Charset charset(String name) {
    return Charset.forName(name);
  }

  private static MessyUpload encoded(
      String name, String start, String comment, Charset charset, String line) {
    return MessyUpload.of(
        "encoding/" + name,
        folder ->
            folder.with(
                "Problem31.java", start + solution().replace("// norm", "// " + comment), charset),
        List.of(PASSED, line));
  }

  private static MessyUpload changed(String name, String pattern, String replacement) {
    return MessyUpload.of(
        "encoding/" + name,
        folder -> folder.with("Problem31.java", solution().replaceAll(pattern, replacement)),
        List.of(PASSED, "quiet"));
  }
}
