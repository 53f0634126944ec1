package plumbline.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample submission goes through real workers and must end as its files say. */
class SubmissionsTest {
  private static final SampleGrading GRADING = new SampleGrading();

  @AfterAll
  static void closeSandbox() {
    GRADING.close();
  }

  static List<Sample> samples() throws IOException {
    List<Sample> all = new ArrayList<>();
    for (String collection : Sample.collections()) {
      // hostile ones have a test of their own
      all.addAll(collection.equals("hostile") ? List.of() : Sample.in(collection));
    }
    return all;
  }

  // on the method, since other classes look at this JVM's processes and must not run beside it
  @ParameterizedTest(name = "{0}")
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("samples")
  void everySampleEndsAsItSays(Sample sample) throws IOException {
    Grade grade = GRADING.gradeAmongMany(sample.folder());
    SampleGrading.requireAsExpected(grade, sample.expected());
    if (sample.isOf("wrong")) {
      SampleGrading.requireNamed(grade, sample.names());
    }
  }

  /** Each name in the files was held against what the sample does, by a person. */
  @Test
  void allThatIsWrongHasAName() throws IOException {
    List<Set<String>> names =
        samples().stream()
            .filter(sample -> sample.isOf("wrong"))
            .flatMap(sample -> sample.names().values().stream())
            .toList();
    assertThat(names).hasSizeGreaterThan(100);
    assertThat(names).allSatisfy(one -> assertThat(one).doesNotContain(Sample.NONE));
  }

  @Test
  void thereAreEnoughSamplesOfEachKind() throws IOException {
    Map<String, Long> kinds =
        samples().stream()
            .collect(
                groupingBy(
                    sample -> sample.folder().getParent().getFileName().toString(), counting()));
    assertThat(kinds.get("right")).isGreaterThanOrEqualTo(24);
    assertThat(kinds.get("wrong")).isGreaterThanOrEqualTo(60);
    assertThat(kinds.get("runaway")).isGreaterThanOrEqualTo(16);
    assertThat(kinds.get("honest-code")).isGreaterThanOrEqualTo(12);
  }
}
