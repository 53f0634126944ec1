package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.worker.Submitted.GRADIENT;
import static plumbline.worker.Submitted.NORM;
import static plumbline.worker.Submitted.norm;
import static plumbline.worker.Submitted.normClass;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.FrobeniusNorm;
import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.ReluInterpolator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import plumbline.protocol.Found;
import plumbline.protocol.Found.Status;
import plumbline.worker.Submitted.Compiled;

/**
 * Uploads that compile as they are: whatever kind of class it is, it is found and can be called.
 */
class CompilationTest {
  private static final String FOUR =
      """
      import ece417.hw3.*;

      public class Homework implements FrobeniusNorm, ReluInterpolator, BinaryClassifier,
          MaxPoolingFilter {
        public double norm(double[][] a, double[][] x) { return 6; }
        public double[][] gradient(double[][] a, double[][] x) { return new double[][] {{2}}; }
        public int hiddenNodes(int n) { return n - 1; }
        public Network fit(double[] x, double[] y) { return null; }
        public double probability(Parameters p, double[] x) { return 0.5; }
        public double[][] lossGradient(Parameters p, double[] x, int y) { return null; }
        public int[] peak(double[][] x) { return null; }
        public double[][] updatedFilter(double[][] x, double y) { return null; }
      }
      """;

  private static void finds(String name, Submitted submitted) throws Exception {
    Compiled compiled = submitted.compile();
    assertThat(compiled.norm())
        .isEqualTo(new Found(Status.FOUND, 0, name, List.of(name), List.of()));
    assertThat(compiled.working()).containsExactly("norm", "gradient");
    assertThat(compiled.reply().diagnostics()).isEmpty();
  }

  @Test
  void findsAPublicClass() throws Exception {
    finds("Norm", norm(NORM, GRADIENT));
  }

  @Test
  void findsAClassWithoutModifiersInAPackage() throws Exception {
    String text = normClass("Norm", NORM, GRADIENT).replace("public class", "class");
    finds("my.own.Norm", Submitted.of("Norm.java", "package my.own;\n" + text));
  }

  @Test
  void findsAClassInTheContractsOwnPackage() throws Exception {
    String text = "package ece417.hw3;\npublic class Norm implements FrobeniusNorm {";
    finds("ece417.hw3.Norm", Submitted.of("ece417/hw3/Norm.java", text + NORM + GRADIENT + "}\n"));
  }

  @Test
  void findsANestedStaticClass() throws Exception {
    finds(
        "Main$Norm",
        Submitted.of(
            "Main.java",
            "public class Main { static class Norm implements ece417.hw3.FrobeniusNorm {"
                + NORM
                + GRADIENT
                + "} }"));
  }

  @Test
  void findsAnInnerClassOfAnInnerClass() throws Exception {
    finds(
        "Main$Middle$Norm",
        Submitted.of(
            "Main.java",
            "class Main { class Middle { private class Norm implements ece417.hw3.FrobeniusNorm {"
                + NORM
                + GRADIENT
                + "} } }"));
  }

  @Test
  void findsARecord() throws Exception {
    finds(
        "Norm",
        Submitted.of(
            "Norm.java",
            "record Norm() implements ece417.hw3.FrobeniusNorm {" + NORM + GRADIENT + "}"));
  }

  @Test
  void findsAnEnumWithOneConstant() throws Exception {
    finds(
        "Norm",
        Submitted.of(
            "Norm.java",
            "enum Norm implements ece417.hw3.FrobeniusNorm { ONLY;" + NORM + GRADIENT + "}"));
  }

  @Test
  void findsAClassWithAPrivateConstructor() throws Exception {
    finds("Norm", norm("  private Norm() {}\n", NORM, GRADIENT));
  }

  @Test
  void findsAClassThroughItsAbstractSuperclass() throws Exception {
    finds(
        "Norm",
        Submitted.of("Base.java", normClass("Base", NORM).replace("class", "abstract class"))
            .and("Norm.java", "class Norm extends Base {" + GRADIENT + "}"));
  }

  @Test
  void findsAClassThroughAnInterfaceOfTheStudent() throws Exception {
    finds(
        "b.Norm",
        Submitted.of(
                "a/Own.java",
                "package a; public interface Own<T> extends ece417.hw3.FrobeniusNorm {}")
            .and(
                "b/Norm.java",
                "package b; import a.*; class Norm implements Own<String> {"
                    + NORM
                    + GRADIENT
                    + "}"));
  }

  @Test
  void findsAFinalClassOfASealedInterface() throws Exception {
    finds(
        "Norm",
        Submitted.of(
            "Norm.java",
            "sealed interface Own extends ece417.hw3.FrobeniusNorm permits Norm {}\n"
                + "final class Norm implements Own {"
                + NORM
                + GRADIENT
                + "}"));
  }

  @Test
  void findsOneClassForAllFourContracts() throws Exception {
    Compiled compiled = Submitted.of("Homework.java", FOUR).compile();
    assertThat(compiled.reply().found())
        .hasSize(4)
        .allSatisfy(found -> assertThat(found.implementation()).isEqualTo("Homework"));
    assertThat(compiled.instance(ReluInterpolator.class).hiddenNodes(5)).isEqualTo(4);
    assertThat(compiled.instance(BinaryClassifier.class).probability(null, null)).isEqualTo(0.5);
    assertThat(compiled.instance(MaxPoolingFilter.class).peak(null)).isNull();
  }

  @Test
  void findsNothingWhereThereIsNothing() throws Exception {
    Compiled compiled = Submitted.of("Main.java", "class Main {}").compile();
    assertThat(compiled.reply().found())
        .containsOnly(new Found(Status.MISSING, -1, "", List.of(), List.of()));
  }

  @Test
  void findsNothingInAnEmptyUpload() throws Exception {
    assertThat(new Submitted().compile().norm().status()).isEqualTo(Status.MISSING);
  }

  @Test
  void takesAPackageThatTheFolderDoesNotMatch() throws Exception {
    finds(
        "some.where.Norm",
        Submitted.of(
            "src/else/Norm.java", "package some.where;\n" + normClass("Norm", NORM, GRADIENT)));
  }

  @Test
  void takesAPublicClassThatTheFileNameDoesNotMatch() throws Exception {
    finds("Norm", Submitted.of("hw 3 (final)é.java", normClass("Norm", NORM, GRADIENT)));
  }

  @Test
  void takesSeveralPublicClassesInOneFile() throws Exception {
    finds(
        "Norm",
        Submitted.of("All.java", normClass("Norm", NORM, GRADIENT) + "public class Other {}"));
  }

  @Test
  void leavesOutModuleAndPackageDeclarations() throws Exception {
    finds(
        "Norm",
        norm(NORM, GRADIENT)
            .and("module-info.java", "module mine { requires javafx.controls; }")
            .and("a/Package-Info.java", "@Deprecated package nowhere;"));
  }

  @Test
  void takesEscapesAndCarriageReturns() throws Exception {
    String text = normClass("Norm", NORM, GRADIENT).replace("class", "cl\\u0061ss");
    finds("Norm", Submitted.of("Norm.java", text.replace("\n", "\r\n")));
  }

  @Test
  void takesTwoCopiesOfAFileAsOne() throws Exception {
    String text = normClass("Norm", NORM, GRADIENT);
    finds("Norm", Submitted.of("a/Norm.java", text).and("b/Norm.java", "\n" + text + "\n"));
  }

  @Test
  void seesTheWholePlatform() throws Exception {
    finds(
        "Norm",
        Submitted.of(
            "Norm.java",
            "import java.sql.*; import javax.swing.JFrame;\n"
                + normClass("Norm", NORM, GRADIENT, "  java.util.logging.Logger log;\n")));
  }

  @Test
  void hidesEverythingOfOursButTheContracts() throws Exception {
    Compiled compiled =
        norm("  Object o = new plumbline.protocol.WorkerExit();\n", NORM, GRADIENT).compile(false);
    assertThat(compiled.norm().status()).isEqualTo(Status.BROKEN);
    assertThat(compiled.messages())
        .containsExactly("Norm.java:4:36 package plumbline.protocol does not exist");
  }

  @Test
  @EnabledForJreRange(minVersion = 25)
  void aClassInACompactSourceFile() throws Exception {
    String norm = normClass("Norm", NORM, GRADIENT.replace("return new", "return Helper.one; //"));
    String rest =
        """
        static class Helper { static double[][] one = {{2}}; }
        void main() { IO.println(List.of(new Norm())); }
        """;
    finds("Homework$Norm", Submitted.of("Homework.java", norm + rest));
  }

  @Test
  @EnabledForJreRange(minVersion = 25)
  void aClassThatImportsAModule() throws Exception {
    String norm = normClass("Norm", "  Point point = new Point();\n", NORM, GRADIENT);
    finds("Norm", Submitted.of("Norm.java", "import module java.desktop;\n" + norm));
  }

  @Test
  void hidesTheCompilerItself() throws Exception {
    Compiled compiled = norm("  com.sun.source.tree.Tree tree;\n", NORM, GRADIENT).compile(false);
    assertThat(compiled.messages())
        .containsExactly("Norm.java:4:22 package com.sun.source.tree does not exist");
  }

  @Test
  void keepsLineNumbersAndFileNamesInClassFiles() throws Exception {
    Compiled compiled =
        norm("  public double norm(double[][] a, double[][] x) {\n    throw null;\n  }\n", GRADIENT)
            .compile();
    FrobeniusNorm instance = compiled.instance(FrobeniusNorm.class);
    assertThat(catchTrace(instance)).isEqualTo("Norm.java:5");
  }

  private static String catchTrace(FrobeniusNorm instance) {
    try {
      instance.norm(null, null);
      return "";
    } catch (NullPointerException e) {
      StackTraceElement top = e.getStackTrace()[0];
      return top.getFileName() + ":" + top.getLineNumber();
    }
  }
}
