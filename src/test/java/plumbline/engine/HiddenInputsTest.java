package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.problem.Assignment;
import plumbline.problem.Outcome;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Visibility;

class HiddenInputsTest {
  /** Keeps the inputs of one method, and prints them when the other one is called. */
  private static final String KEEPER =
      """
      public class Keeper implements ece417.hw3.FrobeniusNorm {
        public double norm(double[][] a, double[][] x) {
          System.setProperty("kept", java.util.Arrays.deepToString(a));
          return 0;
        }
        public double[][] gradient(double[][] a, double[][] x) {
          System.out.println("kept: " + System.getProperty("kept"));
          return null;
        }
      }
      """;

  @TempDir private Path upload;

  @Test
  void whatCodeSawInAHiddenTestDoesNotComeOutInAVisibleOne() throws IOException {
    Files.writeString(upload.resolve("Keeper.java"), KEEPER);
    try (SampleGrading grading = new SampleGrading()) {
      TestGrade visible = gradient(grading.grade(normShown(Visibility.HIDDEN), upload));
      assertThat(visible.outcome()).isEqualTo(Outcome.NULL);
      assertThat(visible.explanation()).endsWith("your program printed:\n  | kept: null\n");
      // what is not hidden may be kept: the test can fail
      assertThat(gradient(grading.grade(normShown(Visibility.VISIBLE), upload)).explanation())
          .contains("  | kept: [[");
    }
  }

  private static TestGrade gradient(Grade grade) {
    return grade.tests().get(1);
  }

  /** Problem 3.1 only, with the test of the norm shown at some time. */
  private static Assignment normShown(Visibility when) {
    Problem problem = Homework3.assignment().problems().get(0);
    Part norm = problem.parts().get(0);
    Part hidden = Part.of(norm.method(), norm.checker(), norm.tests().get(0).shown(when));
    Problem shown =
        new Problem(
            problem.number(),
            problem.title(),
            problem.contract(),
            problem.reference(),
            List.of(hidden, problem.parts().get(1)),
            List::of);
    return new Assignment("One problem", List.of(shown));
  }
}
