package plumbline.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@code results.json} of ours says.
 *
 * @param assignment the homework's title
 * @param sandbox how the workers were held
 * @param seconds how long grading took, on the clock
 * @param output what students read above all tests
 * @param tests the tests, in order
 */
public record Posted(
    String assignment, String sandbox, double seconds, String output, List<Test> tests) {
  /** Keeps its own copy. */
  public Posted {
    tests = List.copyOf(tests);
  }

  /**
   * One test.
   *
   * @param number its number
   * @param name its title
   * @param problem the number of its problem
   * @param method the method that it calls
   * @param outcome the outcome's tag
   * @param score what was earned
   * @param points what it is worth
   * @param output what the student is told
   * @param mistake the known mistake that it was recognised as, or empty
   * @param seconds CPU time
   */
  public record Test(
      String number,
      String name,
      String problem,
      String method,
      String outcome,
      double score,
      double points,
      String output,
      String mistake,
      double seconds) {}

  /**
   * Reads a file that {@link Results} wrote.
   *
   * @param json its contents
   * @return what it says
   * @throws IOException if it is no such file
   */
  public static Posted read(byte[] json) throws IOException {
    JsonNode results = new ObjectMapper().readTree(json);
    JsonNode extra = results.path("extra_data");
    if (!extra.has("assignment")) {
      throw new IOException("it is not a results.json of this grader");
    }
    List<Test> tests = new ArrayList<>();
    results.path("tests").forEach(test -> tests.add(test(test)));
    return new Posted(
        extra.path("assignment").asText(),
        extra.path("sandbox").asText(),
        results.path("execution_time").asDouble(),
        results.path("output").asText(),
        tests);
  }

  private static Test test(JsonNode test) {
    JsonNode extra = test.path("extra_data");
    return new Test(
        test.path("number").asText(),
        test.path("name").asText(),
        extra.path("problem").asText(),
        extra.path("method").asText(),
        extra.path("outcome").asText(),
        test.path("score").asDouble(),
        test.path("max_score").asDouble(),
        test.path("output").asText(),
        extra.path("mistake").asText(),
        extra.path("cpu_seconds").asDouble());
  }
}
