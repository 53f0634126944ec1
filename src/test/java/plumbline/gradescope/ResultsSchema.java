package plumbline.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The strict schema of what Gradescope's documentation allows in {@code results.json}. */
public final class ResultsSchema {
  private static final JsonSchema SCHEMA = load();

  private ResultsSchema() {}

  private static JsonSchema load() {
    try {
      String text = Files.readString(Path.of("src/test/resources/results.schema.json"));
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Fails unless the file is one JSON document that the schema allows, without any null or NaN for
   * a value.
   */
  public static void requireValid(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(SCHEMA.validate(new ObjectMapper().readTree(text))).isEmpty();
    assertThat(text).doesNotContainPattern("(?m)^ *\"\\w+\" : (?:null|NaN|-?Infinity)");
  }
}
