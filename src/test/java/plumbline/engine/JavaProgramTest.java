package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.ReluInterpolator;
import ece417.hw3.reference.FrobeniusNormReference;
import ece417.hw3.reference.ReluInterpolatorReference;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.problem.Case;
import plumbline.problem.Question;
import plumbline.protocol.Contract;
import plumbline.protocol.SourceFile;

/** Each program is compiled and run with the class that it calls, as a student would do it. */
class JavaProgramTest {
  private static final String TOP_LEVEL =
      """
      package netid;

      class Norm implements ece417.hw3.FrobeniusNorm {
        Norm() {}
        public double norm(double[][] a, double[][] x) { return a.length * 100 + x[0].length; }
        public double[][] gradient(double[][] a, double[][] x) { return x; }
      }
      """;

  private static final String NESTED =
      """
      public class All {
        private class Fit implements ece417.hw3.ReluInterpolator {
          private Fit() {}
          public int hiddenNodes(int n) { return n; }
          public Network fit(double[] x, double[] y) { return new Network(x, y, null, x.length); }
        }
      }
      """;

  @TempDir private Path folder;

  private static Question norm(String method, double[][] a, double[][] x) {
    return new Question(
        Contract.of(FrobeniusNorm.class).operation(method).method(),
        new FrobeniusNormReference(),
        new Case("3.1.2/3", "a number times a row", new Object[] {a, x}));
  }

  @Test
  void isReadyForTheStudentsPackage() {
    Question question = norm("gradient", new double[][] {{2}}, new double[][] {{3, 4}});
    assertThat(JavaProgram.of(question, "netid.Norm", List.of()))
        .isEqualTo(
            """
            package netid;

            import ece417.hw3.FrobeniusNorm;
            import java.util.Arrays;

            /** Case 3.1.2/3: a number times a row. */
            public class Replay {
              public static void main(String[] args) throws Exception {
                double[][] a = {{2}};
                double[][] x = {{3, 4}};
                FrobeniusNorm solution = new Norm();
                double[][] answer = solution.gradient(a, x);
                double[][] wanted = {{1.2000000000000002},
                    {1.6}};
                System.out.println("returned: " + Arrays.deepToString(answer));
                System.out.println("wanted: " + Arrays.deepToString(wanted));
              }
            }
            """);
  }

  @Test
  void callsAClassInAPackage() throws Exception {
    Question question = norm("gradient", new double[][] {{2}}, new double[][] {{3, 4}});
    assertThat(run(question, "netid.Norm", TOP_LEVEL))
        .isEqualTo("returned: [[3.0, 4.0]]\nwanted: [[1.2000000000000002], [1.6]]\n");
  }

  /** Each of these is called by the grader too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "enum Norm implements FrobeniusNorm { ONE; ",
        "final class Norm implements FrobeniusNorm { private Norm() {} ",
        "record Norm() implements FrobeniusNorm { "
      })
  void callsWhateverTheGraderCalls(String head) throws Exception {
    Question question = norm("norm", new double[][] {{2}}, new double[][] {{3, 4}});
    String body = TOP_LEVEL.substring(TOP_LEVEL.indexOf("public double norm"));
    String student = "package netid;\n\nimport ece417.hw3.FrobeniusNorm;\n\n" + head + body;
    assertThat(run(question, "netid.Norm", student)).isEqualTo("returned: 102.0\nwanted: 10.0\n");
  }

  private static String program(Question question, String implementation, String student) {
    return JavaProgram.of(
        question, implementation, List.of(new SourceFile("Student.java", student)));
  }

  @Test
  void largeMatricesAreCompleteAndCompile() throws Exception {
    double[][] a = new double[500][200];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a[i].length; k++) {
        a[i][k] = 1 + i + k / 7.0;
      }
    }
    double[][] x = new double[200][3];
    Arrays.setAll(x, k -> new double[] {k, -0.0, 1e-9 * k});
    String printed = run(norm("norm", a, x), "netid.Norm", TOP_LEVEL);
    assertThat(printed)
        .isEqualTo("returned: 50003.0\nwanted: " + new FrobeniusNormReference().norm(a, x) + "\n");
    String same = run(norm("gradient", a, x), "netid.Norm", TOP_LEVEL).lines().findFirst().get();
    assertThat(same).isEqualTo("returned: " + Arrays.deepToString(x));
  }

  @Test
  void callsAPrivateInnerClassAndPrintsRecords() throws Exception {
    double[] x = new double[150];
    Arrays.setAll(x, i -> i / 4.0);
    Question question =
        new Question(
            Contract.of(ReluInterpolator.class).operation("fit").method(),
            new ReluInterpolatorReference(),
            new Case("3.2.2/1", "points", new Object[] {x, new double[150]}));
    assertThat(run(question, "All$Fit", NESTED).lines())
        .startsWith(
            "returned w1: " + Arrays.toString(x),
            "returned b1: " + Arrays.toString(new double[150]),
            "returned w2: null",
            "returned b2: 150.0")
        .hasSize(8);
  }

  /** What the program prints when it is compiled and run beside the student's file. */
  private String run(Question question, String implementation, String student)
      throws IOException, InterruptedException, URISyntaxException {
    Path replay = folder.resolve("Replay.java");
    Files.writeString(replay, program(question, implementation, student));
    Path file = folder.resolve(student.contains("class All") ? "All.java" : "Norm.java");
    Files.writeString(file, student);
    String contracts =
        Path.of(FrobeniusNorm.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    String classes = folder.toString();
    assertThat(start("javac", "-cp", contracts, "-d", classes, replay.toString(), file.toString()))
        .isEmpty();
    String replayClass =
        implementation.substring(0, implementation.lastIndexOf('.') + 1) + "Replay";
    return start("java", "-cp", contracts + File.pathSeparator + classes, replayClass);
  }

  private static String start(String tool, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
