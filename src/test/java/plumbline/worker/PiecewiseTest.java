package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.worker.Submitted.GRADIENT;
import static plumbline.worker.Submitted.NORM;
import static plumbline.worker.Submitted.norm;
import static plumbline.worker.Submitted.normClass;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.ReluInterpolator;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.protocol.Found;
import plumbline.protocol.Found.Status;
import plumbline.protocol.Reply;
import plumbline.worker.Submitted.Compiled;

/** What is broken elsewhere costs nothing. No upload here needs salvage. */
class PiecewiseTest {
  private static final String MAX =
      """
      import ece417.hw3.MaxPoolingFilter;

      class Max implements MaxPoolingFilter {
        public int[] peak(double[][] x) { return new int[] {Matrix.SIZE}; }
        public double[][] updatedFilter(double[][] x, double y) { return null; }
      }
      """;
  private static final String RELU =
      """
      import ece417.hw3.ReluInterpolator;

      class Relu implements ReluInterpolator {
        public int hiddenNodes(int n) { return Matrix.SIZE; }
        public Network fit(double[] x, double[] y) { return null; }
      }
      """;

  private static void works(Submitted submitted) throws Exception {
    Compiled compiled = submitted.compile(false);
    assertThat(compiled.norm().status()).isEqualTo(Status.FOUND);
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.working()).containsExactly("norm", "gradient");
    assertThat(compiled.reply().diagnostics()).isNotEmpty();
  }

  @Test
  void aBrokenFileThatIsNotNeededCostsNothing() throws Exception {
    works(norm(NORM, GRADIENT).and("Draft.java", "class Draft { int x = }"));
  }

  @Test
  void aFileThatIsNotJavaCostsNothing() throws Exception {
    works(norm(NORM, GRADIENT).and("notes.java", "remember: (*&^%$ { \" '"));
  }

  @Test
  void aMistakeInAnotherProblemCostsNothing() throws Exception {
    Compiled compiled = norm(NORM, GRADIENT).and("Relu.java", RELU).compile(false);
    assertThat(compiled.working()).containsExactly("norm", "gradient");
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.found(ReluInterpolator.class).status()).isEqualTo(Status.BROKEN);
    assertThat(compiled.found(ReluInterpolator.class).names()).containsExactly("Relu");
    assertThat(compiled.found(ReluInterpolator.class).diagnostics())
        .extracting(error -> error.message() + " | " + error.sourceLine())
        .containsExactly(
            "cannot find symbol\n  symbol:   variable Matrix\n  location: class Relu"
                + " |   public int hiddenNodes(int n) { return Matrix.SIZE; }");
  }

  @Test
  void theFilesThatAreNeededAreFound() throws Exception {
    works(
        norm("  Helper helper = new Helper();\n", NORM, GRADIENT)
            .and("deep/down/Helper.java", "class Helper { Deeper deeper; }")
            .and("Other.java", "class Other {} class Deeper {}")
            .and("Draft.java", "class Draft { int x = y; }"));
  }

  @Test
  void ofTwoClassesWithOneNameTheNearerIsTaken() throws Exception {
    Compiled compiled =
        Submitted.of("p2/Relu.java", RELU)
            .and("p2/sub/Matrix.java", "class Matrix { static final int SIZE = 2; }")
            .and("p4/Matrix.java", "class Matrix { static final int SIZE = 4; }")
            .and("p4/Max.java", MAX)
            .compile(false);
    assertThat(compiled.instance(ReluInterpolator.class).hiddenNodes(0)).isEqualTo(2);
    assertThat(compiled.instance(MaxPoolingFilter.class).peak(null)).containsExactly(4);
    assertThat(compiled.reply().diagnostics())
        .extracting(error -> error.path() + " " + error.message())
        .containsExactly("p4/Matrix.java duplicate class: Matrix");
  }

  @Test
  void theFileItselfIsNearest() throws Exception {
    Compiled compiled =
        Submitted.of("a/Relu.java", RELU + "class Matrix { static final int SIZE = 1; }")
            .and("a/Matrix.java", "class Matrix { static final int SIZE = 2; }")
            .compile(false);
    assertThat(compiled.instance(ReluInterpolator.class).hiddenNodes(0)).isEqualTo(1);
  }

  @Test
  void twoMainClassesWithOneNameCostNothing() throws Exception {
    works(
        Submitted.of("p1/Main.java", "class Main { int one; }")
            .and("p1/Norm.java", normClass("Norm", NORM, GRADIENT))
            .and("p2/Main.java", "class Main { int two; }"));
  }

  @Test
  void aClassInAPackageOfTheJdkCostsOnlyItself() throws Exception {
    works(norm(NORM, GRADIENT).and("String.java", "package java.lang; public class String {}"));
  }

  @Test
  void aClassOfOursThatIsImitatedCostsNothing() throws Exception {
    Compiled compiled =
        norm(NORM, GRADIENT)
            .and("Reply.java", "package plumbline.protocol; public class Reply {}")
            .compile(false);
    assertThat(compiled.working()).containsExactly("norm", "gradient");
  }

  @Test
  void codeThatIsNestedTooDeeplyCostsOnlyItself() throws Exception {
    String deep = "~".repeat(300_000) + "1";
    works(norm(NORM, GRADIENT).and("Deep.java", "class Deep { int x = " + deep + "; }"));
  }

  /** The parser reads it, but its tree is too deep to walk. */
  @Test
  void aSumThatIsTooLongCostsOnlyItself() throws Exception {
    String sum = "1" + " + x".repeat(60_000);
    works(norm(NORM, GRADIENT).and("Long.java", "class Long { int x; int y = " + sum + "; }"));
  }

  /** Though not all of it can be scanned, the class is known for what it implements. */
  @Test
  void aSumThatIsTooLongIsExplainedWhereItStands() throws Exception {
    String sum = "  int x; int y = 1" + " + x".repeat(60_000) + ";\n";
    Compiled compiled = norm(sum, NORM, GRADIENT).compile();
    assertThat(compiled.norm().status()).isEqualTo(Status.BROKEN);
    assertThat(compiled.messages())
        .containsExactly(":0:0 the compiler gave up: the code is nested too deeply");
  }

  @Test
  void forOneContractAloneNothingElseIsCompiled() throws Exception {
    Submitted submitted =
        norm(NORM, GRADIENT)
            .and("Wrong.java", "class Wrong { int x = \"\"; }")
            .and("Other.java", "class Other { int right; }");
    Reply.Compiled reply = submitted.compileAlone(FrobeniusNorm.class);
    assertThat(reply.found())
        .containsExactly(new Found(Status.FOUND, 0, "Norm", List.of("Norm"), List.of()));
    assertThat(reply.classSets().get(0)).containsOnlyKeys("Norm");
  }

  @Test
  void codeThatIsNestedTooDeeplyIsExplained() throws Exception {
    String deep = "~".repeat(300_000) + "1";
    Compiled compiled = norm("  int x = " + deep + ";\n", NORM, GRADIENT).compile();
    assertThat(compiled.norm().status()).isEqualTo(Status.MISSING);
    assertThat(compiled.messages())
        .containsExactly(":0:0 the compiler gave up: the code is nested too deeply");
  }

  @Test
  void withoutSalvageAMistakeCostsTheWholeClass() throws Exception {
    Compiled compiled = norm("  int x = y;\n", NORM, GRADIENT).compile(false);
    assertThat(compiled.norm().status()).isEqualTo(Status.BROKEN);
    assertThat(compiled.norm().implementation()).isEmpty();
    assertThat(compiled.norm().names()).containsExactly("Norm");
    assertThat(compiled.messages())
        .containsExactly(
            "Norm.java:4:11 cannot find symbol\n"
                + "  symbol:   variable y\n"
                + "  location: class Norm");
  }

  @Test
  void theFirstErrorsAreReportedAndTheOthersCounted() throws Exception {
    Compiled compiled = norm("  int x = y;\n".repeat(1) + "  { z(); }\n".repeat(30)).compile(false);
    assertThat(compiled.norm().diagnostics()).hasSize(21);
    assertThat(compiled.norm().diagnostics().get(20).message()).isEqualTo("12 more errors");
  }

  @Test
  void moreClassesThanAnybodyNeedsAreRefused() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= WrittenClasses.MOST_CLASSES; i++) {
      many.append("class C").append(i).append(" {} ");
    }
    Compiled compiled =
        Submitted.of("Norm.java", normClass("Norm", NORM, GRADIENT) + many).compile(false);
    assertThat(compiled.norm().status()).isEqualTo(Status.BROKEN);
    assertThat(compiled.messages().get(0)).endsWith("more than 2000 classes");
  }

  @Test
  void largerClassesThanAnybodyNeedsAreRefused() throws Exception {
    String constant = "\"" + "x".repeat(60_000) + "\"";
    StringBuilder large = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      large.append("class C").append(i).append(" { String s = ").append(constant).append("; } ");
    }
    Compiled compiled =
        Submitted.of("Norm.java", normClass("Norm", NORM, GRADIENT) + large).compile(false);
    assertThat(compiled.norm().status()).isEqualTo(Status.BROKEN);
    assertThat(compiled.messages().get(0)).endsWith("more than 8 MiB of class files");
  }
}
