package plumbline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * What a class came to as one HTML file, which needs no other file and no network.
 *
 * <p>What students wrote goes in as data only, which scripts show as text. Should that ever fail,
 * the page's policy still runs no script and uses no style but those whose hashes it names, and
 * loads nothing.
 */
public final class HtmlReport {
  private static final List<String> STYLES =
      List.of("report.css", "table.css", "details.css", "print.css");
  private static final List<String> SCRIPTS =
      List.of("figures.js", "page.js", "charts.js", "table.js", "details.js", "report.js");

  /** Pure ASCII, so that no encoding can matter; half a surrogate pair stays what it is, too. */
  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writer(new MarkupEscapes());

  private HtmlReport() {}

  /**
   * Writes a report. A reader can see it half written: who replaces a file that is read gives a
   * draft.
   *
   * @param report what the class came to
   * @param draft the file to write
   * @throws IOException if it cannot be written
   */
  public static void write(ClassReport report, Path draft) throws IOException {
    String style = joined(STYLES);
    List<String> scripts = scripts();
    String page =
        PageFile.text("report.html")
            .replace("{{policy}}", policy(style, scripts))
            .replace("{{style}}", style)
            .replace("{{scripts}}", elements(scripts));
    int data = page.indexOf("{{data}}");
    try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      writer.write(page, 0, data);
      JSON.writeValue(writer, PageData.of(report));
      writer.write(page.substring(data + "{{data}}".length()));
    }
  }

  private static List<String> scripts() throws IOException {
    List<String> scripts = new ArrayList<>();
    scripts.add(PageFile.library("jquery", "dist/jquery.slim.min.js", "LICENSE.txt"));
    scripts.add(PageFile.library("datatables.net", "js/dataTables.min.js", "License.txt"));
    scripts.add(PageFile.library("chart.js", "dist/chart.umd.min.js", "LICENSE.md"));
    scripts.add(joined(SCRIPTS));
    return scripts;
  }

  private static String joined(List<String> names) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(PageFile.text(name)).append('\n');
    }
    return text.toString();
  }

  private static String elements(List<String> scripts) {
    StringBuilder text = new StringBuilder();
    for (String script : scripts) {
      if (script.toLowerCase(Locale.ROOT).contains("</script")) {
        throw new IllegalStateException("a script ends itself");
      }
      text.append("<script>").append(script).append("</script>\n");
    }
    return text.toString();
  }

  private static String policy(String style, List<String> scripts) {
    StringBuilder policy =
        new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'");
    policy.append("; style-src ").append(hash(style)).append("; script-src");
    scripts.forEach(script -> policy.append(' ').append(hash(script)));
    return policy.toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
