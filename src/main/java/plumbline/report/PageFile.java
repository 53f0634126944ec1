package plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files that a page is made of, with line ends as a browser reads them. */
final class PageFile {
  private PageFile() {}

  /** The text of a file that lies beside this class. */
  static String text(String name) throws IOException {
    return withLineFeeds(resource("/plumbline/report/" + name));
  }

  /** The text of a file of a bundled npm package, after its licence. */
  static String library(String name, String file, String licence) throws IOException {
    Properties properties = new Properties();
    try (InputStream stream =
        PageFile.class.getResourceAsStream(
            "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
      properties.load(stream);
    }
    String folder = "/META-INF/resources/webjars/" + name + "/" + properties.get("version") + "/";
    return withLineFeeds("/*!\n" + resource(folder + licence) + "*/\n" + resource(folder + file));
  }

  private static String resource(String path) throws IOException {
    try (InputStream stream = PageFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the class path lacks " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Browsers take a hash over the text that they read, and read every line end as a line feed. */
  private static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
