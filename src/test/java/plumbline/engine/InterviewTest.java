package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.diagnosis.Diagnosis;
import plumbline.problem.Outcome;

/** What else is asked of code that has failed must neither harm nor help it. */
class InterviewTest {
  private static final SampleGrading GRADING = new SampleGrading();

  @TempDir private Path folder;

  @AfterAll
  static void closeSandbox() {
    GRADING.close();
  }

  /** The tests of problem 3.4 for an answer of peak, in which {@code calls} counts the calls. */
  private List<TestGrade> grade(String statement) throws IOException {
    Files.writeString(
        folder.resolve("Filter.java"),
        """
        public class Filter implements ece417.hw3.MaxPoolingFilter {
          static int calls;
          public int[] peak(double[][] x) {
            calls++;
            %s
          }
          public double[][] updatedFilter(double[][] x, double y) {
            return null;
          }
        }
        """
            .formatted(statement));
    return GRADING.grade(folder).tests().stream()
        .filter(test -> test.entry().problem().number().equals("3.4"))
        .toList();
  }

  @Test
  void codeThatNeverReturnsAfterItsFirstWrongAnswerIsWrongWithoutADiagnosis() throws IOException {
    List<TestGrade> tests = grade("while (calls > 3) { } return new int[] {-1, 0};");
    assertThat(tests.get(0).outcome()).isEqualTo(Outcome.WRONG);
    assertThat(tests.get(0).evidence().diagnosis()).isEmpty();
    assertThat(tests.get(0).explanation()).doesNotContain("hint:");
    assertThat(tests.get(1).outcome()).isEqualTo(Outcome.NULL);
  }

  @Test
  void codeThatIsWrongFromTheSecondCallOnIsToldSo() throws IOException {
    List<TestGrade> tests = grade("return new int[] {calls > 1 ? -1 : 0, 0};");
    assertThat(tests.get(0).evidence().diagnosis())
        .map(Diagnosis::key)
        .contains("depends-on-earlier-calls");
  }

  @Test
  void anAnswerThatIsAlwaysTheSameIsNamed() throws IOException {
    List<TestGrade> tests = grade("return new int[] {7, 7};");
    assertThat(tests.get(0).explanation())
        .contains("\nhint:\n  Your answer is always the same, whatever the arguments are.");
  }
}
