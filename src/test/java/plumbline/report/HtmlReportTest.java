package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.submission.Person;

class HtmlReportTest {
  private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>");

  @TempDir Path folder;

  @Test
  void whatStudentsWroteIsInItAsDataThatCannotLookLikeMarkup() throws IOException {
    String name = "</script><!--<script>\u2028\u202e\u0000\ud800&amp;'\"\\";
    ClassReport report =
        SampleClass.report(
            List.of(SampleClass.graded("1", new Person(name, "", ""), "wrong", "", name)));
    String page = write(report);
    assertThat(data(page).at("/rows/0/people/0/name").asText()).isEqualTo(name);
    assertThat(data(page).at("/rows/0/cells/0/output").asText()).isEqualTo(name);
    assertThat(found(DATA, page)).singleElement().asString().matches("[ -~&&[^<>&']]+");
  }

  @Test
  void thePolicyNamesEveryScriptAndNothingElse() throws IOException {
    String page = write(SampleClass.of(1));
    String policy =
        found(Pattern.compile("Content-Security-Policy\" content=\"(.*?)\""), page).get(0);
    assertThat(policy)
        .startsWith("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(found(Pattern.compile("'sha256-(.{43}=)'"), policy))
        .hasSize(1 + found(SCRIPT, page).size());
  }

  @Test
  void theLibrariesComeWithTheirLicences() throws IOException {
    assertThat(found(SCRIPT, write(SampleClass.of(1))).subList(0, 3))
        .allSatisfy(
            script ->
                assertThat(script)
                    .startsWith("/*!\n")
                    .containsIgnoringCase("the software is provided \"as is\""));
  }

  @Test
  void replacesWhatIsThere() throws IOException {
    String small = write(SampleClass.of(1));
    write(SampleClass.of(30));
    assertThat(write(SampleClass.of(1))).isEqualTo(small);
  }

  private String write(ClassReport report) throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(report, file);
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static JsonNode data(String page) throws IOException {
    return new ObjectMapper().readTree(found(DATA, page).get(0));
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> groups = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      groups.add(matcher.group(1));
    }
    return groups;
  }
}
