package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.worker.Submitted.GRADIENT;
import static plumbline.worker.Submitted.NORM;
import static plumbline.worker.Submitted.norm;
import static plumbline.worker.Submitted.normClass;

import ece417.hw3.ReluInterpolator;
import org.junit.jupiter.api.Test;
import plumbline.protocol.Found.Status;
import plumbline.worker.Submitted.Compiled;

/** Copies of the provided interfaces in the upload, or the lack of them. */
class ContractCopiesTest {
  private static final String COPY =
      """
      public interface FrobeniusNorm {
        /** Mine. */
        double norm(double[][] a, double[][] x);

        double[][] gradient(double[][] a, double[][] x);
      }
      """;

  private static void works(Submitted submitted) throws Exception {
    Compiled compiled = submitted.compile();
    assertThat(compiled.norm().status()).isEqualTo(Status.FOUND);
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.working()).containsExactly("norm", "gradient");
  }

  private static String normIn(String packageName) {
    return (packageName.isEmpty() ? "" : "package " + packageName + ";\n")
        + normClass("Norm", NORM, GRADIENT).replace("import ece417.hw3.FrobeniusNorm;", "");
  }

  @Test
  void ignoresACopy() throws Exception {
    works(
        norm(NORM, GRADIENT).and("ece417/hw3/FrobeniusNorm.java", "package ece417.hw3;\n" + COPY));
  }

  @Test
  void ignoresAnEditedCopy() throws Exception {
    works(
        norm(NORM, GRADIENT)
            .and(
                "FrobeniusNorm.java",
                "package ece417.hw3;\n" + COPY.replace("double norm", "float norms")));
  }

  @Test
  void keepsTheOtherClassesInTheFileOfACopy() throws Exception {
    works(Submitted.of("All.java", normIn("ece417.hw3") + COPY.replace("public ", "")));
  }

  @Test
  void letsTheOfficialOneTakeThePlaceOfACopyInTheDefaultPackage() throws Exception {
    works(Submitted.of("Norm.java", normIn("")).and("FrobeniusNorm.java", COPY));
  }

  @Test
  void letsTheOfficialOneTakeThePlaceOfACopyInAnotherPackage() throws Exception {
    works(
        Submitted.of("Norm.java", normIn("b").replace("b;", "b;\nimport a.*;"))
            .and("FrobeniusNorm.java", "package a;\n" + COPY));
  }

  @Test
  void letsTheOfficialOneTakeThePlaceOfACopyWithinAClass() throws Exception {
    works(
        Submitted.of(
            "Main.java",
            "public class Main {\n"
                + COPY
                + "static class Norm implements FrobeniusNorm {\n"
                + NORM
                + GRADIENT
                + "} }"));
  }

  @Test
  void keepsTheLineNumbersBelowACopy() throws Exception {
    Compiled compiled =
        Submitted.of("Norm.java", COPY.replace("public ", "") + normIn("") + "class Wrong { x }")
            .compile();
    assertThat(compiled.messages()).containsExactly("Norm.java:18:16 <identifier> expected");
  }

  @Test
  void letsACopysNestedTypesMeanTheOfficialOnes() throws Exception {
    Compiled compiled =
        Submitted.of(
                "ReluInterpolator.java",
                "package a; public interface ReluInterpolator {\n"
                    + "int hiddenNodes(int n); Network fit(double[] x, double[] y);\n"
                    + "record Network(double[] w1, double[] b1, double[] w2, double b2) {} }\n")
            .and(
                "Relu.java",
                "package a; import a.ReluInterpolator.Network;\n"
                    + "class Relu implements ReluInterpolator {\n"
                    + "  public int hiddenNodes(int n) { return n; }\n"
                    + "  public Network fit(double[] x, double[] y) {"
                    + " return new Network(x, y, null, 3); } }\n")
            .compile();
    assertThat(compiled.reply().diagnostics()).isEmpty();
    ReluInterpolator relu = compiled.instance(ReluInterpolator.class);
    assertThat(relu.fit(null, null).b2()).isEqualTo(3);
  }

  @Test
  void knowsTheContractWithoutAnImport() throws Exception {
    works(Submitted.of("Norm.java", normIn("")));
  }

  @Test
  void knowsTheContractInAPackageOfTheStudentsOwn() throws Exception {
    works(Submitted.of("Norm.java", normIn("my.homework")));
  }

  @Test
  void knowsTheContractUnderAnImportFromElsewhere() throws Exception {
    works(
        Submitted.of(
            "Norm.java", "package b; import edu.illinois.FrobeniusNorm;\n" + normIn("").strip()));
  }

  @Test
  void leavesAClassOfTheContractsNameAlone() throws Exception {
    works(
        Submitted.of(
            "FrobeniusNorm.java",
            "package mine; public class FrobeniusNorm implements ece417.hw3.FrobeniusNorm {"
                + NORM
                + GRADIENT
                + "}"));
  }
}
