package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.worker.Submitted.GRADIENT;
import static plumbline.worker.Submitted.NORM;
import static plumbline.worker.Submitted.norm;
import static plumbline.worker.Submitted.normClass;

import org.junit.jupiter.api.Test;
import plumbline.protocol.Found;
import plumbline.protocol.Found.Status;
import plumbline.worker.Submitted.Compiled;

/** Which of several classes is meant. All uploads compile, unless a test says so. */
class ChoiceTest {
  private static final String OTHER_NORM = NORM.replace("Math.abs", "-Math.abs");

  private static Submitted source(String path, String name, String... members) {
    return Submitted.of(path, normClass(name, members));
  }

  private static void chooses(String name, Submitted submitted) throws Exception {
    Found found = submitted.compile().norm();
    assertThat(found.status()).isEqualTo(Status.FOUND);
    assertThat(found.implementation()).isEqualTo(name);
  }

  private static void doubts(Submitted submitted, String... names) throws Exception {
    Found found = submitted.compile().norm();
    assertThat(found.status()).isEqualTo(Status.AMBIGUOUS);
    assertThat(found.names()).containsExactlyInAnyOrder(names);
    assertThat(found.classSet()).isEqualTo(-1);
    assertThat(found.implementation()).isEmpty();
  }

  @Test
  void doubtsBetweenTwoPublicClasses() throws Exception {
    doubts(
        source("A.java", "A", NORM, GRADIENT).and("B.java", normClass("B", OTHER_NORM, GRADIENT)),
        "A",
        "B");
  }

  @Test
  void takesCopiesInTwoPackagesAsOne() throws Exception {
    String text = normClass("Norm", NORM, GRADIENT);
    chooses(
        "a.Norm",
        Submitted.of("a/Norm.java", "package a;\n" + text)
            .and("b/Norm.java", "package b;\n" + text.replace("  ", "    ")));
  }

  @Test
  void doubtsBetweenDifferentVersionsOfOneClass() throws Exception {
    doubts(
        source("v1/Norm.java", "Norm", NORM, GRADIENT)
            .and("v2/Norm.java", normClass("Norm", OTHER_NORM, GRADIENT)),
        "Norm in v1/Norm.java",
        "Norm in v2/Norm.java");
  }

  @Test
  void leavesOutTestsByTheirFolder() throws Exception {
    chooses(
        "Norm",
        source("src/main/java/Norm.java", "Norm", NORM, GRADIENT)
            .and("src/test/java/Other.java", normClass("Other", OTHER_NORM, GRADIENT)));
  }

  @Test
  void leavesOutTestsAndFakesByTheirName() throws Exception {
    chooses(
        "Mine",
        source("Mine.java", "Mine", NORM, GRADIENT)
            .and("NormTest.java", normClass("NormTest", OTHER_NORM, GRADIENT))
            .and("TestNorm.java", normClass("TestNorm", OTHER_NORM, GRADIENT))
            .and("MockNorm.java", normClass("MockNorm", OTHER_NORM, GRADIENT))
            .and(
                "MineTests.java",
                "class MineTests { static class Fixed implements ece417.hw3.FrobeniusNorm {"
                    + NORM
                    + GRADIENT
                    + "} }"));
  }

  @Test
  void takesATestIfThereIsNothingElse() throws Exception {
    chooses("TestNorm", source("test/TestNorm.java", "TestNorm", NORM, GRADIENT));
  }

  @Test
  void doesNotTakeAContestForATest() throws Exception {
    doubts(
        source("Testing.java", "Testing", NORM, GRADIENT)
            .and("Contest.java", normClass("Contest", OTHER_NORM, GRADIENT)),
        "Testing",
        "Contest");
  }

  @Test
  void prefersASubclassToItsBase() throws Exception {
    chooses(
        "Fast",
        source("Simple.java", "Simple", NORM, GRADIENT)
            .and("Fast.java", "public class Fast extends Simple {" + OTHER_NORM + "}"));
  }

  @Test
  void doubtsBetweenTwoSubclassesOfOneBase() throws Exception {
    doubts(
        source("Simple.java", "Simple", NORM, GRADIENT)
            .and("Fast.java", "public class Fast extends Simple {" + OTHER_NORM + "}")
            .and("Slow.java", "public class Slow extends Simple {}"),
        "Fast",
        "Slow");
  }

  @Test
  void takesANestedSubclassAsAPartOfItsBase() throws Exception {
    chooses(
        "Norm", source("Norm.java", "Norm", NORM, GRADIENT, "static class Loud extends Norm {}"));
  }

  @Test
  void prefersAWrapperToWhatItWraps() throws Exception {
    chooses(
        "Outer",
        source("Inner.java", "Inner", NORM, GRADIENT)
            .and(
                "Outer.java",
                normClass(
                    "Outer",
                    "  private final FrobeniusNorm inner = new Inner();\n",
                    NORM.replace("Math.abs(a[0][0] * x[0][0])", "inner.norm(a, x)"),
                    GRADIENT)));
  }

  @Test
  void isNotMisledByAMentionInAComment() throws Exception {
    doubts(
        source("A.java", "A", "// unlike B\n", NORM, GRADIENT)
            .and("B.java", normClass("B", OTHER_NORM, GRADIENT)),
        "A",
        "B");
  }

  @Test
  void prefersOthersToPrivateClasses() throws Exception {
    chooses(
        "Main$Good",
        Submitted.of(
            "Main.java",
            "import ece417.hw3.*; class Main { private static class Old implements FrobeniusNorm {"
                + OTHER_NORM
                + GRADIENT
                + "} static class Good implements FrobeniusNorm {"
                + NORM
                + GRADIENT
                + "} }"));
  }

  @Test
  void prefersATopLevelClassToANestedOne() throws Exception {
    chooses(
        "Norm",
        source("Norm.java", "Norm", NORM, GRADIENT)
            .and(
                "Play.java",
                "class Play { static class Try implements ece417.hw3.FrobeniusNorm {"
                    + OTHER_NORM
                    + GRADIENT
                    + "} }"));
  }

  @Test
  void prefersAPublicClass() throws Exception {
    chooses(
        "Mine",
        source("Mine.java", "Mine", NORM, GRADIENT)
            .and(
                "Try.java",
                normClass("Try", OTHER_NORM, GRADIENT).replace("public class", "class")));
  }

  @Test
  void prefersTheClassNamedAfterTheContract() throws Exception {
    chooses(
        "MyFrobeniusNormImpl",
        source("MyFrobeniusNormImpl.java", "MyFrobeniusNormImpl", NORM, GRADIENT)
            .and("Attempt.java", normClass("Attempt", OTHER_NORM, GRADIENT)));
  }

  @Test
  void prefersTheOneThatCompiles() throws Exception {
    chooses(
        "Mine",
        source("Mine.java", "Mine", NORM, GRADIENT)
            .and("Other.java", normClass("Other", NORM, GRADIENT, "int x = y;")));
  }

  @Test
  void ignoresClassesWithoutANameAndLocalOnes() throws Exception {
    String anonymous = "Object o = new FrobeniusNorm() {" + OTHER_NORM + GRADIENT + "};";
    String local =
        "void demo() { class Local implements FrobeniusNorm {" + OTHER_NORM + GRADIENT + "} }";
    chooses("Norm", norm(NORM, GRADIENT, anonymous, local));
  }

  @Test
  void saysWhereTheOnlyOneHasNoNameOrStandsInAMethod() throws Exception {
    String members = "implements FrobeniusNorm {" + NORM + GRADIENT + "}";
    Found found =
        Submitted.of(
                "Main.java",
                "import ece417.hw3.*; class Main { static class Held {"
                    + " FrobeniusNorm norm = new FrobeniusNorm() {"
                    + NORM
                    + GRADIENT
                    + "}; } }")
            .and(
                "Other.java",
                "import ece417.hw3.*; class Other { void demo() { class Local "
                    + members
                    + " record Pair() "
                    + members
                    + "} }")
            .compile()
            .norm();
    assertThat(found.status()).isEqualTo(Status.LOCAL);
    assertThat(found.names()).containsExactly("Main$Held", "Other");
    assertThat(found.classSet()).isEqualTo(-1);
  }

  @Test
  void readsPackagesOfAnyLetters() throws Exception {
    chooses(
        "\u4f5c\u4e1a.Norm",
        Submitted.of("Norm.java", "package \u4f5c\u4e1a;\n" + normClass("Norm", NORM, GRADIENT)));
  }

  @Test
  void saysThatThereAreOnlyAbstractClasses() throws Exception {
    Found found =
        Submitted.of("Norm.java", normClass("Norm", NORM).replace("class", "abstract class"))
            .compile()
            .norm();
    assertThat(found.status()).isEqualTo(Status.ABSTRACT);
    assertThat(found.names()).containsExactly("Norm");
  }

  @Test
  void saysThatAClassOnlyLooksLikeAnImplementation() throws Exception {
    Found found =
        Submitted.of("Norm.java", "public class Norm {" + NORM + GRADIENT + "}").compile().norm();
    assertThat(found.status()).isEqualTo(Status.NOT_DECLARED);
    assertThat(found.names()).containsExactly("Norm");
  }

  @Test
  void saysSoTooIfTheNameOfTheInterfaceIsMisspelt() throws Exception {
    Compiled compiled =
        Submitted.of(
                "Norm.java",
                "class Norm implements ece417.hw3.FrobeniousNorm {" + NORM + GRADIENT + "}")
            .compile();
    assertThat(compiled.norm().status()).isEqualTo(Status.NOT_DECLARED);
    assertThat(compiled.norm().names()).containsExactly("Norm");
    assertThat(compiled.messages())
        .containsExactly(
            "Norm.java:1:33 cannot find symbol\n"
                + "  symbol:   class FrobeniousNorm\n"
                + "  location: package ece417.hw3");
  }

  @Test
  void leavesOutAStubWhateverItsName() throws Exception {
    String stub =
        "class MyFrobeniusNorm implements ece417.hw3.FrobeniusNorm {"
            + "public double norm(double[][] a, double[][] x) { return 0; }"
            + "public double[][] gradient(double[][] a, double[][] x) {"
            + "throw new UnsupportedOperationException(); } }";
    chooses("Mine", source("Mine.java", "Mine", NORM, GRADIENT).and("My.java", stub));
    chooses("MyFrobeniusNorm", Submitted.of("My.java", stub));
  }

  @Test
  void leavesOutAClassWithoutAnyMethod() throws Exception {
    chooses(
        "Mine",
        source("Mine.java", "Mine", NORM, GRADIENT)
            .and("FrobeniusNormImpl.java", normClass("FrobeniusNormImpl")));
  }

  @Test
  void aClassThatInheritsItsMethodsIsNoStub() throws Exception {
    chooses(
        "Fast",
        Submitted.of(
                "Base.java", normClass("Base", NORM, GRADIENT).replace("class", "abstract class"))
            .and("Fast.java", "public class Fast extends Base {}")
            .and("Stub2.java", normClass("Stub2")));
  }
}
