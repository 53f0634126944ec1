package plumbline.gradescope;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import plumbline.diagnosis.Diagnosis.Source;
import plumbline.engine.Grade;
import plumbline.engine.TestGrade;
import plumbline.problem.Extra;
import plumbline.problem.Outcome;
import plumbline.problem.Visibility;

/** A grade as Gradescope's {@code results.json}. */
public final class Results {
  private static final String TEXT = "text";

  /** Gradescope refuses longer ones; each part is far shorter already. */
  private static final int LONGEST_OUTPUT = 90_000;

  private Results() {}

  /**
   * Writes the file, at once or not at all: readers see the old state or the whole new file.
   *
   * @param grade what to write
   * @param file where to
   * @throws IOException if it cannot be written
   */
  public static void write(Grade grade, Path file) throws IOException {
    AtomicFile.write(file, bytes(grade));
  }

  /**
   * The file's contents.
   *
   * @param grade what to write
   * @return UTF-8
   */
  public static byte[] bytes(Grade grade) {
    return Json.write(of(grade));
  }

  static ObjectNode of(Grade grade) {
    ObjectNode results = JsonNodeFactory.instance.objectNode();
    results.put("execution_time", seconds(grade.wall()));
    results.put("output", output(grade));
    results.put("output_format", TEXT);
    results.put("test_output_format", TEXT);
    results.put("test_name_format", TEXT);
    results.put("visibility", name(Visibility.VISIBLE));
    results.put("stdout_visibility", name(Visibility.HIDDEN));
    ArrayNode tests = results.putArray("tests");
    grade.tests().forEach(test -> tests.add(of(test)));
    if (grade.assignment().extras().contains(Extra.LEADERBOARD)) {
      Leaderboard.write(grade, results.putArray("leaderboard"));
    }
    ObjectNode extra = results.putObject("extra_data");
    extra.put("assignment", grade.assignment().title());
    extra.put("sandbox", grade.sandbox().name().toLowerCase(Locale.ROOT));
    return results;
  }

  private static ObjectNode of(TestGrade grade) {
    ObjectNode test = JsonNodeFactory.instance.objectNode();
    String method = grade.entry().part().method();
    String problem = grade.entry().problem().number();
    test.put("number", grade.entry().number());
    test.put("name", grade.entry().test().title());
    test.put("score", grade.score());
    test.put("max_score", grade.entry().test().points());
    test.put("status", grade.outcome() == Outcome.PASSED ? "passed" : "failed");
    test.put("output", grade.explanation());
    test.put("output_format", TEXT);
    test.put("visibility", name(grade.entry().test().visibility()));
    ArrayNode tags = test.putArray("tags").add(problem).add(method).add(grade.outcome().tag());
    if (grade.credit() > 0) {
      tags.add("partial-credit");
    }
    ObjectNode extra = test.putObject("extra_data");
    extra.put("problem", problem);
    extra.put("method", method);
    extra.put("outcome", grade.outcome().tag());
    extra.put("cpu_seconds", seconds(grade.cpu()));
    if (!grade.evidence().failedCase().isEmpty()) {
      extra.put("case", grade.evidence().failedCase());
    }
    grade
        .evidence()
        .diagnosis()
        .ifPresent(
            diagnosis -> {
              extra.put("mistake", diagnosis.key());
              extra.put("mistake_known", diagnosis.source() == Source.KNOWN_MISTAKE);
            });
    return test;
  }

  /**
   * The text above all tests; with a test that is not visible, the total is no one's to see yet.
   */
  private static String output(Grade grade) {
    boolean open =
        grade.tests().stream()
            .allMatch(test -> test.entry().test().visibility() == Visibility.VISIBLE);
    String total = open ? grade.total() + "." : "";
    String text = (total + "\n\n" + String.join("\n\n", grade.remarks())).strip();
    return text.length() <= LONGEST_OUTPUT ? text : text.substring(0, LONGEST_OUTPUT) + "…";
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  private static String name(Visibility visibility) {
    return visibility.name().toLowerCase(Locale.ROOT);
  }
}
