package plumbline.submission;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.ReluInterpolator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.protocol.SourceFile;

/** Copies of the provided interfaces. What is left is compiled: that it compiles is the point. */
class ContractsTest {
  private static final String NORM =
      """
      public interface FrobeniusNorm {
        double norm(double[][] a, double[][] x);

        double[][] gradient(double[][] a, double[][] x);
      }
      """;
  private static final String RELU =
      """
      public interface ReluInterpolator {
        int hiddenNodes(int n);

        Network fit(double[] x, double[] y);

        record Network(double[] w1, double[] b1, double[] w2, double b2) {}
      }
      """;
  private static final String NORM_BODY =
      """
      {
        @Override public double norm(double[][] a, double[][] x) { return 1; }
        @Override public double[][] gradient(double[][] a, double[][] x) { return a; }
      }
      """;
  private static final String RELU_BODY =
      """
      {
        @Override public int hiddenNodes(int n) { return n - 1; }
        @Override public Network fit(double[] x, double[] y) {
          return new Network(x, x, y, 0);
        }
      }
      """;
  private static final String CHANGED =
      "Your copy of the provided interface FrobeniusNorm in FrobeniusNorm.java was changed, but the"
          + " official one is always used. Yours %s. Check that your class implements the official"
          + " one.";

  private final List<SourceFile> files = new ArrayList<>();

  private ContractsTest with(String path, String... texts) {
    files.add(new SourceFile(path, String.join("", texts)));
    return this;
  }

  private Submission screen() {
    return Upload.CONTRACTS.screen(files);
  }

  private List<String> notes() {
    return screen().notes().stream().map(Note::text).toList();
  }

  private void compilesTo(Class<?> contract, String implementation) throws Exception {
    Compilation compilation = Compilation.of(screen());
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.instance(implementation)).isInstanceOf(contract);
  }

  @Test
  void leavesFilesAloneThatNeedNothing() {
    with("A.java", "import ece417.hw3.FrobeniusNorm;\nclass A implements FrobeniusNorm", NORM_BODY);
    with("B.java", "class B implements ece417.hw3.ReluInterpolator", RELU_BODY);
    with("C.java", "package ece417.hw3; class C implements FrobeniusNorm", NORM_BODY);
    with("D.java", "import ece417.hw3.*; class D implements FrobeniusNorm", NORM_BODY);
    with("E.java", "this is { no Java");

    assertThat(screen()).isEqualTo(new Submission(files, List.of()));
  }

  @Test
  void leavesAFaithfulCopyOut() throws Exception {
    with("ece417/hw3/FrobeniusNorm.java", "package ece417.hw3;\n", NORM);
    with("ReluInterpolator.java", "package ece417.hw3;\n", RELU);
    with("A.java", "package ece417.hw3; class A implements FrobeniusNorm", NORM_BODY);

    assertThat(screen().sources()).containsExactly(files.get(2));
    assertThat(screen().notes())
        .containsExactly(
            new Note(
                Note.Kind.LEFT_OUT,
                "Left out, since the provided interfaces are always the official ones:"
                    + " ece417/hw3/FrobeniusNorm.java, ReluInterpolator.java."));
    compilesTo(FrobeniusNorm.class, "ece417.hw3.A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public interface FrobeniusNorm { double norm(double[][] a, double[][] x);"
            + " double[][] gradient(double[][] a, double[][] x); }",
        "/** Mine. */\ninterface FrobeniusNorm\n{\n public abstract double norm(final double[][] p,"
            + " double q[][]);\n// really\n double [ ] [ ] gradient(double[]... p, double[][] q);}",
        "@SuppressWarnings(\"all\") @java.lang.Deprecated public abstract strictfp interface"
            + " FrobeniusNorm { @Deprecated abstract double[][] gradient(double @A [][] a, /**/"
            + " double[][] x);; public double norm(double[][] a, double[][] x); }"
      })
  void aReformattedCopyIsFaithful(String text) {
    with("FrobeniusNorm.java", "package ece417.hw3; ", text);

    assertThat(notes())
        .containsExactly(
            "Left out, since the provided interfaces are always the official ones:"
                + " FrobeniusNorm.java.");
    assertThat(screen().sources()).isEmpty();
  }

  @Test
  void reportsHowACopyWasChanged() {
    with(
        "FrobeniusNorm.java",
        """
        package ece417.hw3;
        public interface FrobeniusNorm extends java.io.Serializable {
          double[] gradient(double[][] a, double[][] x) throws java.io.IOException;
          double SIZE = 3;
        }
        """);

    assertThat(screen().notes())
        .containsExactly(
            new Note(
                Note.Kind.REFUSED,
                CHANGED.replace(
                    "%s",
                    "has \"double[] gradient(double[][], double[][]) throws IOException\" instead"
                        + " of \"double[][] gradient(double[][], double[][])\", lacks \"double"
                        + " norm(double[][], double[][])\", adds \"extends Serializable\", adds"
                        + " \"double SIZE\"")));
  }

  @Test
  void reportsMethodsThatWereAddedOrHaveOtherParameters() {
    with(
        "FrobeniusNorm.java",
        """
        package ece417.hw3;
        public interface FrobeniusNorm {
          float norm(java.util.List<Double> a, double[][] x);
          double[][] gradient(double[][] a, double[][] x);
          static double[][] multiply(double[][] a, double[][] b) { return a; }
          default void print() { }
          private int help() { return 1; }
        }
        """);

    assertThat(notes())
        .containsExactly(
            CHANGED.replace(
                "%s",
                "has \"float norm(List<Double>, double[][])\" instead of \"double norm(double[][],"
                    + " double[][])\", adds \"static double[][] multiply(double[][], double[][])\","
                    + " adds \"default void print()\", adds \"private int help()\""));
  }

  @Test
  void reportsChangedRecords() {
    with(
        "ReluInterpolator.java",
        "package ece417.hw3;\n",
        RELU.replace("double[] w2, double b2", "double b2, float[] w2"));

    assertThat(notes())
        .containsExactly(
            "Your copy of the provided interface ReluInterpolator in ReluInterpolator.java was"
                + " changed, but the official one is always used. Yours has \"record"
                + " Network(double[] w1, double[] b1, double b2, float[] w2)\" instead of \"record"
                + " Network(double[] w1, double[] b1, double[] w2, double b2)\". Check that your"
                + " class implements the official one.");
  }

  @Test
  void listsFourChangesAndCountsTheOthers() {
    with(
        "FrobeniusNorm.java",
        "package ece417.hw3;",
        NORM.replace("}", "int A = 1; int B = 2; int C = 3; int D = 4; int E = 5, F = 6; }"));

    assertThat(notes())
        .containsExactly(
            CHANGED.replace(
                "%s", "adds \"int A\", adds \"int B\", adds \"int C\", adds \"int D\" and 1 more"));
  }

  @Test
  void takesTheOtherTypesOfACopysFile() throws Exception {
    with(
        "FrobeniusNorm.java",
        "package ece417.hw3;\n",
        NORM,
        "class A implements FrobeniusNorm",
        NORM_BODY);

    compilesTo(FrobeniusNorm.class, "ece417.hw3.A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ece417.hw3", "p"})
  void keepsLineNumbers(String packageName) {
    String relu = RELU.replace("double[] w1, ", "double[] w1,\n").replace("public ", "");
    with("All.java", "package " + packageName + ";\n", relu, "class A {}\nclass B { int }");

    // the interface has 8 lines after the package's, so that A is on line 10 and B on line 11
    assertThat(Compilation.of(screen()).errors())
        .singleElement()
        .asString()
        .startsWith("11: <identifier> expected");
  }

  @Test
  void connectsACopyInAnotherPackageForItsNeighbours() throws Exception {
    with("p/FrobeniusNorm.java", "package p;\n", NORM);
    with("p/A.java", "package p; public class A implements FrobeniusNorm", NORM_BODY);

    compilesTo(FrobeniusNorm.class, "p.A");
    assertThat(screen().notes())
        .containsExactly(
            new Note(
                Note.Kind.ADAPTED,
                "Copies of provided interfaces in another package than these; whatever implements"
                    + " the copies counts as implementing the official ones:"
                    + " p/FrobeniusNorm.java."));
  }

  @Test
  void connectsACopyInTheDefaultPackage() throws Exception {
    with("ReluInterpolator.java", RELU);
    with("A.java", "public class A implements ReluInterpolator", RELU_BODY);

    compilesTo(ReluInterpolator.class, "A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import p.ReluInterpolator;",
        "import p.*;",
        "import p.ReluInterpolator; import p.ReluInterpolator.Network;",
        "import p.ReluInterpolator; import p.ReluInterpolator.*;",
        "import p.*; import static p.ReluInterpolator.Network;",
        "import p.*; import static p.ReluInterpolator.*;"
      })
  void connectsACopyForThoseThatImportIt(String imports) throws Exception {
    with("p/ReluInterpolator.java", "package p;\n", RELU);
    with("q/A.java", "package q; ", imports, " public class A implements ReluInterpolator");
    String network =
        imports.contains("Network") || imports.contains("r.*") ? "Network" : "A.Network";
    files.set(
        1,
        new SourceFile(
            "q/A.java", files.get(1).text() + RELU_BODY + "class User { " + network + " n; }"));

    compilesTo(ReluInterpolator.class, "q.A");
  }

  @Test
  void connectsACopyForThoseThatNameItInFull() throws Exception {
    with("p/ReluInterpolator.java", "package p;\n", RELU);
    with("q/A.java", "package q; public class A implements p.ReluInterpolator");
    files.set(
        1,
        new SourceFile(
            "q/A.java",
            files.get(1).text() + RELU_BODY.replace("Network", "p.ReluInterpolator.Network")));

    compilesTo(ReluInterpolator.class, "q.A");
  }

  @Test
  void connectsACopyInsideAClass() throws Exception {
    with(
        "Main.java",
        "public class Main { static ",
        RELU.replace("public ", ""),
        "static class A implements ReluInterpolator",
        RELU_BODY,
        "}");

    compilesTo(ReluInterpolator.class, "Main$A");
  }

  @Test
  void connectsACopyInTheFileOfItsImplementation() throws Exception {
    with(
        "A.java",
        NORM.replace("public ", ""),
        "public class A implements FrobeniusNorm",
        NORM_BODY);

    compilesTo(FrobeniusNorm.class, "A");
  }

  @Test
  void connectsACopyThatExtendsSomethingElse() throws Exception {
    with(
        "p/FrobeniusNorm.java",
        "package p;\n",
        NORM.replace("Norm {", "Norm extends java.io.Serializable, Cloneable {"));
    with("p/A.java", "package p; class A implements FrobeniusNorm", NORM_BODY);

    compilesTo(FrobeniusNorm.class, "p.A");
  }

  @Test
  void connectsASealedCopy() throws Exception {
    with(
        "p/FrobeniusNorm.java",
        "package p;\n",
        NORM.replace(
            "public interface FrobeniusNorm", "public sealed interface FrobeniusNorm permits A"));
    with("p/A.java", "package p; final class A implements FrobeniusNorm", NORM_BODY);

    compilesTo(FrobeniusNorm.class, "p.A");
  }

  @Test
  void keepsWhatAMovedCopyAdds() throws Exception {
    with(
        "p/FrobeniusNorm.java",
        "package p;\n",
        NORM.replace(
            "}",
            "double EPS = 1e-9; void extra(); static double[][] same(double[][] a) { return a; }"
                + " }"));
    with(
        "p/A.java",
        """
        package p;
        public class A implements FrobeniusNorm {
          @Override public double norm(double[][] a, double[][] x) { return EPS; }
          @Override public double[][] gradient(double[][] a, double[][] x) {
            return FrobeniusNorm.same(a);
          }
          @Override public void extra() { }
        }
        """);

    compilesTo(FrobeniusNorm.class, "p.A");
    assertThat(notes())
        .containsExactly(
            CHANGED
                .replace("FrobeniusNorm.java", "p/FrobeniusNorm.java")
                .replace(
                    "%s",
                    "adds \"double EPS\", adds \"void extra()\", adds \"static double[][]"
                        + " same(double[][])\""));
  }

  @Test
  void compilesAgainstTheOfficialMethodIfAMovedCopyChangedIt() {
    with("p/FrobeniusNorm.java", "package p;\n", NORM.replace("double norm", "float norm"));
    with(
        "p/A.java",
        "package p; class A implements FrobeniusNorm",
        NORM_BODY.replace("double norm", "float norm"));

    assertThat(Compilation.of(screen()).errors())
        .anyMatch(error -> error.contains("return type float is not compatible with double"))
        .noneMatch(error -> error.contains("p.FrobeniusNorm"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public record Network(double[] w1, double[] b1, double[] w2, double b2) {}",
        "public record Network(double[] a, double[] b, double[] c, double d) { void print() {} }",
        "public class Network { double[] w1; public Network(double[] w1, double[] b1, double[] w2,"
            + " double b2) { this.w1 = w1; } }"
      })
  void findsARecordThatWasTakenOutOfACopy(String network) throws Exception {
    String copy = RELU.replaceAll("(?m)^ *record.*\n", "");
    with("p/ReluInterpolator.java", "package p;\n", copy);
    with("p/Network.java", "package p;\n", network);
    with("p/A.java", "package p; public class A implements ReluInterpolator", RELU_BODY);
    with("q/B.java", "package q; import p.Network; import p.ReluInterpolator; ");
    files.set(
        3,
        new SourceFile(
            "q/B.java",
            files.get(3).text()
                + "class B implements ReluInterpolator"
                + RELU_BODY.replace("public Network", "public p.Network")));

    compilesTo(ReluInterpolator.class, "p.A");
    compilesTo(ReluInterpolator.class, "q.B");
    assertThat(notes())
        .contains(
            "Replaced by the type of the same name that a provided interface declares: p.Network.");
  }

  @Test
  void findsARecordThatWasTakenOutOfAnOfficialCopy() throws Exception {
    with("ReluInterpolator.java", "package ece417.hw3;", RELU.replaceAll("(?m)^ *record.*\n", ""));
    with(
        "Network.java",
        "package ece417.hw3;",
        "record Network(double[] w1, double[] b1, double[] w2, double b2) {}");
    with("A.java", "package ece417.hw3; class A implements ReluInterpolator", RELU_BODY);

    compilesTo(ReluInterpolator.class, "ece417.hw3.A");
  }

  @Test
  void findsARecordBesideACopyInsideAClass() throws Exception {
    with(
        "Main.java",
        "class Main { ",
        RELU.replace("public ", "").replaceAll("(?m)^ *record.*\n", ""),
        "record Network(double[] w1, double[] b1, double[] w2, double b2) {}",
        "static class A implements ReluInterpolator",
        RELU_BODY,
        "}");

    compilesTo(ReluInterpolator.class, "Main$A");
  }

  @Test
  void leavesANetworkAloneThatIsTheStudentsOwn() throws Exception {
    with("Network.java", "record Network(double[] w1, double[] b1, double[] w2, double b2) {}");
    with("ReluInterpolator.java", "package ece417.hw3;", RELU);
    with("A.java", "class A { Network mine = new Network(null, null, null, 1); }");

    assertThat(screen().sources()).containsExactly(files.get(0), files.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "import java.util.*;",
        "package hw3;",
        "import hw3.FrobeniusNorm;",
        "import ece417.hw3.FrobeniusNorm"
      })
  void importsAnInterfaceThatWasNotUploaded(String head) throws Exception {
    with("A.java", "// mine\n", head, "\nclass A implements FrobeniusNorm", NORM_BODY);

    compilesTo(FrobeniusNorm.class, head.startsWith("package") ? "hw3.A" : "A");
    assertThat(notes())
        .containsExactly(
            "Imports of provided interfaces were put right: A.java (ece417.hw3.FrobeniusNorm).");
  }

  @Test
  void putsFullNamesRightThatLeadNowhere() throws Exception {
    with("B.java", "package q; class B { static class FrobeniusNorm {} }");
    with(
        "A.java",
        "package p; class A implements edu.uni.FrobeniusNorm",
        NORM_BODY.replace("return 1;", "q.B.FrobeniusNorm mine = null; return 1;"));

    assertThat(screen().sources().get(1).text())
        .startsWith("package p; class A implements ece417.hw3.FrobeniusNorm")
        .contains("q.B.FrobeniusNorm mine");
    assertThat(notes())
        .containsExactly(
            "Imports of provided interfaces were put right: A.java (ece417.hw3.FrobeniusNorm).");
  }

  @Test
  void looksOnlyAtTheEndOfEndlessNames() {
    with("A.java", "class A { Object o = " + "a.".repeat(100_000) + "FrobeniusNorm; }");

    assertThat(screen().sources()).hasSize(1);
  }

  @Test
  void addsNoImportThatStandsBelowStrayText() {
    with(
        "A.java",
        "Homework 3, by me\n\nimport ece417.hw3.FrobeniusNorm;\nclass A implements FrobeniusNorm",
        NORM_BODY);

    assertThat(screen()).isEqualTo(new Submission(files, List.of()));
  }

  @Test
  void importsTheRecordOfAnInterfaceThatWasNotUploaded() throws Exception {
    with(
        "A.java",
        "import hw3.ReluInterpolator; import hw3.ReluInterpolator.Network;",
        "class A implements ReluInterpolator",
        RELU_BODY,
        "class B { Network n; }");

    compilesTo(ReluInterpolator.class, "A");
  }

  @Test
  void takesAnInterfaceThatExtendsTheOfficialOneForNoCopy() throws Exception {
    with(
        "p/FrobeniusNorm.java",
        "package p; interface FrobeniusNorm extends ece417 . hw3 . FrobeniusNorm {",
        " double norm(double[][] a, double[][] x); }");
    with("p/A.java", "package p; class A implements FrobeniusNorm", NORM_BODY);

    assertThat(screen()).isEqualTo(new Submission(files, List.of()));
    compilesTo(FrobeniusNorm.class, "p.A");
  }

  @Test
  void takesAnotherInterfaceOfTheSameNameForNoCopy() {
    with("p/BinaryClassifier.java", "package p; interface BinaryClassifier { int label(int x); }");
    with(
        "p/A.java",
        "package p; class A implements BinaryClassifier { public int label(int x) { return 1; } }");

    assertThat(screen()).isEqualTo(new Submission(files, List.of()));
  }

  @Test
  void takesAClassOfTheSameNameForNoCopy() throws Exception {
    with(
        "FrobeniusNorm.java", "class FrobeniusNorm implements ece417.hw3.FrobeniusNorm", NORM_BODY);

    assertThat(screen()).isEqualTo(new Submission(files, List.of()));
    compilesTo(FrobeniusNorm.class, "FrobeniusNorm");
  }

  @Test
  void refusesAClassUnderTheFullNameOfAnInterface() {
    with("FrobeniusNorm.java", "package ece417.hw3; public class FrobeniusNorm {}");
    with("A.java", "class A {}");

    assertThat(screen().sources()).containsExactly(files.get(1));
    assertThat(screen().notes())
        .containsExactly(
            new Note(
                Note.Kind.REFUSED,
                "Left out, since they have the names of provided interfaces but are none:"
                    + " FrobeniusNorm.java. Give your class a name of its own, and let it implement"
                    + " the interface."));
  }

  @Test
  void survivesSourcesThatDoNotParse() {
    for (String text :
        List.of(
            "package",
            "package ece417.hw3; interface FrobeniusNorm {",
            "package ece417.hw3; interface FrobeniusNorm { double norm(",
            "interface FrobeniusNorm",
            "interface FrobeniusNorm extends",
            "interface FrobeniusNorm { @",
            "import p.FrobeniusNorm",
            "record Network(",
            "interface ReluInterpolator { } record Network( { }",
            "@interface FrobeniusNorm { }",
            "interface FrobeniusNorm { interface FrobeniusNorm { } }",
            "}}}} interface FrobeniusNorm { }",
            "\"\"\" interface FrobeniusNorm { }",
            "/* interface FrobeniusNorm { }",
            "\ud83d\ude00 \ud800 \udc00 interface FrobeniusNorm { }")) {
      assertThat(Upload.CONTRACTS.screen(List.of(new SourceFile("A.java", text))).sources())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void findsTheInterfacesThatSourcesUse() {
    assertThat(
            Upload.CONTRACTS.namedIn(
                List.of(
                    NORM, RELU, "class A implements ReluInterpolator { }", "// MaxPoolingFilter")))
        .isEqualTo(Set.of("ReluInterpolator"));
  }
}
