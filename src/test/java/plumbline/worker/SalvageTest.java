package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static plumbline.worker.Submitted.GRADIENT;
import static plumbline.worker.Submitted.NORM;
import static plumbline.worker.Submitted.norm;
import static plumbline.worker.Submitted.normClass;

import ece417.hw3.ReluInterpolator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import plumbline.protocol.Found.Status;
import plumbline.worker.Submitted.Compiled;

/** What works of a class with mistakes, and what is said of them. */
class SalvageTest {
  private static final String PROBLEM = "java.lang.Error: Unresolved compilation problem: ";

  private static final List<String> BOTH = List.of("norm", "gradient");
  private static final List<String> NORM_ONLY = List.of("norm");
  private static final List<String> GRADIENT_ONLY = List.of("gradient");

  /** Uses a method that is not in the class. */
  private static final String HELPED =
      normClass(
          "Norm",
          NORM,
          "  public double[][] gradient(double[][] a, double[][] x) {\n    return values(a);\n  }\n");

  private static final String HELPER =
      "\n  static double[][] values(double[][] a) {\n    return a;\n  }\n";

  private static Compiled salvages(List<String> working, Submitted submitted, String... messages)
      throws Exception {
    Compiled compiled = submitted.compile();
    assertThat(compiled.messages()).containsExactly(messages);
    assertThat(compiled.norm().status()).isEqualTo(Status.FOUND);
    assertThat(compiled.working()).isEqualTo(working);
    return compiled;
  }

  /** For mistakes of which javac's words, and places, differ between its versions. */
  private static void salvagesSomehow(List<String> working, Submitted submitted) throws Exception {
    Compiled compiled = submitted.compile();
    assertThat(compiled.messages())
        .isNotEmpty()
        .allMatch(message -> message.matches("Norm.java:.*"));
    assertThat(compiled.norm().status()).isEqualTo(Status.FOUND);
    assertThat(compiled.working()).isEqualTo(working);
  }

  private static Submitted text(String text) {
    return Submitted.of("Norm.java", text);
  }

  /** A method {@code norm} with one line of its own, which stands in line 5 of the class. */
  private static String normWith(String line) {
    return "  public double norm(double[][] a, double[][] x) {\n    " + line + "\n  }\n";
  }

  // syntax

  @Test
  void aMissingSemicolonCostsItsMethod() throws Exception {
    Compiled compiled =
        salvages(
            GRADIENT_ONLY,
            norm(normWith("double s = 0\n return s;"), GRADIENT),
            "Norm.java:5:17 ';' expected");
    assertThat(compiled.failure("norm")).isEqualTo(PROBLEM + "Norm.java:5: ';' expected");
    assertThat(compiled.norm().diagnostics().get(0).sourceLine()).isEqualTo("    double s = 0");
  }

  @Test
  void aMissingParenthesisCostsItsMethod() throws Exception {
    salvagesSomehow(GRADIENT_ONLY, norm(normWith("return Math.sqrt((3);"), GRADIENT));
  }

  @Test
  void aMissingBraceOfABlockCostsItsMethod() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm(normWith("if (a.length > 3) {\n return 3;\n return 4;"), GRADIENT),
        "Norm.java:10:3 illegal start of expression");
  }

  @Test
  void aMissingBraceOfTheMethodCostsIt() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm("  public double norm(double[][] a, double[][] x) {\n    return 4;\n", GRADIENT),
        "Norm.java:7:3 illegal start of expression");
  }

  @Test
  void aMissingBraceInTheLastMethodCostsIt() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm(GRADIENT, normWith("if (a.length > 3) {\n      return 3;\n    return 4;")),
        "Norm.java:13:2 reached end of file while parsing");
  }

  @Test
  void aMissingBraceOfTheClassCostsNothing() throws Exception {
    salvages(
        BOTH,
        text(normClass("Norm", NORM, GRADIENT).replaceAll("}\\s*$", "")),
        "Norm.java:10:4 reached end of file while parsing");
  }

  @Test
  void aMissingOpeningBraceCostsItsMethod() throws Exception {
    salvagesSomehow(
        GRADIENT_ONLY,
        norm(normWith("for (;;) { break; }\n return 4;").replaceFirst(" \\{", ""), GRADIENT));
  }

  @Test
  void aBraceTooManyCostsTheMethodBeforeIt() throws Exception {
    salvagesSomehow(GRADIENT_ONLY, norm(NORM, "  }\n", GRADIENT));
  }

  @Test
  void aMethodAfterTheEndOfTheClassCostsOnlyItself() throws Exception {
    String main = "\n  public static void main(String[] args) {\n    new Norm();\n  }\n";
    String[] messages =
        Runtime.version().feature() < 25
            ? new String[] {
              "Norm.java:13:17 class, interface, enum, or record expected",
              "Norm.java:15:3 class, interface, enum, or record expected"
            }
            : new String[] {
              "Norm.java:14:5 non-static variable this cannot be referenced from a static context"
            };
    salvages(BOTH, text(normClass("Norm", NORM, GRADIENT) + main), messages);
  }

  /** From JDK 25 on, what uses it compiles: it is then a compact source file. */
  @Test
  @EnabledForJreRange(maxVersion = 24)
  void aMethodAfterTheEndOfTheClassCostsWhatUsesIt() throws Exception {
    salvages(
        NORM_ONLY,
        text(HELPED + HELPER),
        "Norm.java:13:10 class, interface, enum, or record expected",
        "Norm.java:15:3 class, interface, enum, or record expected");
  }

  @Test
  @EnabledForJreRange(minVersion = 25)
  void anErrorInACompactSourceFileCostsItsMethod() throws Exception {
    salvages(
        GRADIENT_ONLY,
        text(HELPED.replace("return Math", "List.of(1) return Math") + HELPER),
        "Norm.java:5:15 ';' expected");
    salvages(
        GRADIENT_ONLY,
        text(HELPED.replace("return Math", "List<String> s = List.of(1); return Math") + HELPER),
        "Norm.java:5:29 incompatible types: inference variable E has incompatible bounds\n"
            + "    equality constraints: String\n"
            + "    lower bounds: Integer");
  }

  /** The Eclipse compiler, which knows no preview features of the library, would let it pass. */
  @Test
  @EnabledForJreRange(minVersion = 25, maxVersion = 25)
  void aPreviewFeatureOfTheLibraryCostsItsMethod() throws Exception {
    String preview = "StableValue.of();\n    new Thread() {\n      public void run() {\n";
    salvages(
        GRADIENT_ONLY,
        norm(
            normWith(preview + "        StableValue.of();\n      }\n    };\n    return 6;"),
            GRADIENT),
        "Norm.java:5:5 StableValue is a preview API and is disabled by default.\n"
            + "  (use --enable-preview to enable preview APIs)",
        "Norm.java:8:9 StableValue is a preview API and is disabled by default.\n"
            + "  (use --enable-preview to enable preview APIs)");
  }

  @Test
  @EnabledForJreRange(minVersion = 25)
  void anImportOfAModuleThatIsNotThereIsAmongTheErrors() throws Exception {
    salvages(
        BOTH,
        text("import module java.fancy;\n" + normClass("Norm", NORM, GRADIENT)),
        "Norm.java:1:1 imported module not found: java.fancy");
  }

  @Test
  @EnabledForJreRange(minVersion = 25)
  void anErrorBesideAnImportOfAModuleCostsItsMethod() throws Exception {
    salvages(
        GRADIENT_ONLY,
        text(
            "import module java.desktop;\n"
                + normClass(
                    "Norm", normWith("return new Point(1);"), GRADIENT, "  Point p = null;\n")),
        "Norm.java:6:22 incompatible types: int cannot be converted to Point");
  }

  @Test
  void aMethodThatIsClosedTooEarlyIsLost() throws Exception {
    salvagesSomehow(GRADIENT_ONLY, norm(normWith("double s = 6;\n }\n return s;"), GRADIENT));
  }

  @Test
  void aMethodIsLostWhoseLastStatementsStrayed() throws Exception {
    salvages(GRADIENT_ONLY, norm(NORM, "  a[0][0] = 5;\n", GRADIENT), "Norm.java:8:5 ']' expected");
  }

  @Test
  void theEndOfAFileThatIsMissingCostsTheLastMethod() throws Exception {
    String text = normClass("Norm", NORM, GRADIENT);
    salvages(
        NORM_ONLY,
        text(text.substring(0, text.indexOf("{{"))),
        "Norm.java:9:27 reached end of file while parsing");
  }

  @Test
  void strayTextBehindTheClassCostsNothing() throws Exception {
    salvagesSomehow(
        BOTH, text(normClass("Norm", NORM, GRADIENT) + "That's all, folks\nclass More {}\n}\n"));
  }

  @Test
  void strayTextBeforeTheClassCostsNothing() throws Exception {
    salvagesSomehow(BOTH, text("Homework 3;\n" + normClass("Norm", NORM, GRADIENT)));
  }

  @Test
  void aMisspeltModifierCostsItsMethod() throws Exception {
    Compiled compiled =
        salvages(
            GRADIENT_ONLY,
            norm(NORM.replace("public", "pubic"), GRADIENT),
            "Norm.java:4:8 <identifier> expected");
    assertThat(compiled.failure("norm"))
        .startsWith(PROBLEM + "\n\tNorm.java:4: <identifier> expected");
  }

  @Test
  void aMissingReturnTypeCostsItsMethod() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm(NORM.replace("double norm", "norm"), GRADIENT),
        "Norm.java:4:10 invalid method declaration; return type required");
  }

  @Test
  void aStringWithoutItsEndCostsItsMethod() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm(normWith("String s = \"6; return 6;"), GRADIENT),
        "Norm.java:5:16 unclosed string literal");
  }

  @Test
  void aCharacterFromAWordProcessorCostsItsMethod() throws Exception {
    Compiled compiled =
        salvages(
            GRADIENT_ONLY,
            norm(normWith("return 2 × 3;"), GRADIENT),
            "Norm.java:5:14 illegal character: '\\u00d7'");
    assertThat(compiled.failure("norm"))
        .isEqualTo(PROBLEM + "Norm.java:5: illegal character: '\\u00d7'");
  }

  @Test
  void mistakesInSeveralMethodsAreAllNamed() throws Exception {
    salvages(
        List.of(),
        norm(normWith("return 3"), GRADIENT.replace("a[0][0]", "foo")),
        "Norm.java:5:13 ';' expected",
        "Norm.java:9:29 cannot find symbol\n  symbol:   variable foo\n  location: class Norm");
  }

  @Test
  void aBrokenConstructorIsNotReplacedByAnother() throws Exception {
    Compiled compiled = norm("  Norm() { int n = 1 }\n", NORM, GRADIENT).compile();
    assertThat(compiled.norm().status()).isEqualTo(Status.FOUND);
    assertThat(catchThrowable(compiled::working))
        .hasRootCauseMessage("Unresolved compilation problem: Norm.java:4: ';' expected");
  }

  @Test
  void aBrokenOverrideIsNotReplacedByWhatItOverrides() throws Exception {
    salvages(
        GRADIENT_ONLY,
        text(
            normClass("Base", NORM, GRADIENT)
                + "class Norm extends Base {\n"
                + normWith("return 6")
                + "}\n"),
        "Norm.java:14:13 ';' expected");
  }

  @Test
  void aBrokenMethodOfAnUnnamedClassCostsTheMethodAround() throws Exception {
    salvagesSomehow(
        GRADIENT_ONLY,
        norm(
            normWith(
                "Runnable r = new Runnable() {\n      public void run() {\n        int y = 0;\n"
                    + "    };\n    return 6;"),
            GRADIENT));
  }

  @Test
  void anEnumWithAMistakeKeepsItsConstants() throws Exception {
    salvages(
        GRADIENT_ONLY,
        text(
            "import ece417.hw3.FrobeniusNorm;\nenum Norm implements FrobeniusNorm {\n  ONE {\n"
                + "    public String toString() { return \"one\"; }\n  };\n"
                + normWith("return 6")
                + GRADIENT
                + "}\n"),
        "Norm.java:7:13 ';' expected");
  }

  // everything else

  @Test
  void anUnknownNameCostsItsMethod() throws Exception {
    Compiled compiled =
        salvages(
            GRADIENT_ONLY,
            norm(normWith("return total;"), GRADIENT),
            "Norm.java:5:12 cannot find symbol\n"
                + "  symbol:   variable total\n"
                + "  location: class Norm");
    assertThat(compiled.failure("norm"))
        .isEqualTo(PROBLEM + "\n\ttotal cannot be resolved to a variable\n");
  }

  @Test
  void aMissingImportCostsTheMethodsThatNeedIt() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm(normWith("List<Double> list = null; return 6;"), GRADIENT),
        "Norm.java:5:5 cannot find symbol\n  symbol:   class List\n  location: class Norm");
  }

  @Test
  void aMissingReturnCostsItsMethod() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm(normWith("if (a.length > 1) { return 6; }"), GRADIENT),
        "Norm.java:6:3 missing return statement");
  }

  @Test
  void aMissingMethodCostsOnlyItself() throws Exception {
    Compiled compiled =
        salvages(
            NORM_ONLY,
            norm(NORM),
            "Norm.java:3:8 Norm is not abstract and does not override abstract method"
                + " gradient(double[][],double[][]) in FrobeniusNorm");
    assertThat(compiled.failure("gradient"))
        .isEqualTo(
            PROBLEM
                + "\n\tThe type Norm must implement the inherited abstract method"
                + " FrobeniusNorm.gradient(double[][], double[][])\n");
  }

  @Test
  void aMisspeltMethodCostsOnlyItself() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm("@Override\n" + NORM.replace("norm", "nrom"), GRADIENT),
        "Norm.java:3:8 Norm is not abstract and does not override abstract method"
            + " norm(double[][],double[][]) in FrobeniusNorm",
        "Norm.java:4:1 method does not override or implement a method from a supertype");
  }

  @Test
  void aWrongParameterTypeCostsOnlyItsMethod() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm(NORM.replace("double[][] a, double[][] x", "float[][] a, float[][] x"), GRADIENT),
        "Norm.java:3:8 Norm is not abstract and does not override abstract method"
            + " norm(double[][],double[][]) in FrobeniusNorm");
  }

  @Test
  void aWrongReturnTypeCostsOnlyItsMethod() throws Exception {
    salvages(
        GRADIENT_ONLY,
        norm(NORM.replace("double norm", "float norm").replace("Math.abs", "(float)"), GRADIENT),
        "Norm.java:3:8 Norm is not abstract and does not override abstract method"
            + " norm(double[][],double[][]) in FrobeniusNorm",
        "Norm.java:4:16 norm(double[][],double[][]) in Norm cannot implement"
            + " norm(double[][],double[][]) in FrobeniusNorm\n"
            + "  return type float is not compatible with double");
  }

  @Test
  void aMethodThatIsNotPublicCostsOnlyItself() throws Exception {
    Compiled compiled =
        salvages(
            GRADIENT_ONLY,
            norm(NORM.replace("public ", ""), GRADIENT),
            "Norm.java:4:10 norm(double[][],double[][]) in Norm cannot implement"
                + " norm(double[][],double[][]) in FrobeniusNorm\n"
                + "  attempting to assign weaker access privileges; was public");
    assertThat(compiled.failure("norm")).startsWith(PROBLEM);
  }

  @Test
  void aStaticMethodCostsOnlyItself() throws Exception {
    Compiled compiled =
        salvages(
            GRADIENT_ONLY,
            norm(NORM.replace("public", "public static"), GRADIENT),
            "Norm.java:4:24 norm(double[][],double[][]) in Norm cannot implement"
                + " norm(double[][],double[][]) in FrobeniusNorm\n"
                + "  overriding method is static");
    assertThat(compiled.failure("norm")).startsWith(PROBLEM);
  }

  @Test
  void aMethodThatIsThereTwiceIsLost() throws Exception {
    Compiled compiled =
        salvages(
            GRADIENT_ONLY,
            norm(NORM, NORM, GRADIENT),
            "Norm.java:8:17 method norm(double[][],double[][]) is already defined in class Norm");
    assertThat(compiled.failure("norm")).startsWith(PROBLEM);
  }

  @Test
  void aFieldWithAMistakeCostsTheMethodsThatUseIt() throws Exception {
    Compiled compiled =
        salvages(
            NORM_ONLY,
            norm(
                "  private static final double TWO = twice(1);\n",
                NORM,
                GRADIENT.replace("a[0][0]", "TWO")),
            "Norm.java:4:37 cannot find symbol\n"
                + "  symbol:   method twice(int)\n"
                + "  location: class Norm");
    assertThat(compiled.failure("gradient"))
        .isEqualTo(
            PROBLEM
                + "\n\tNorm.java:4: The method twice(int) is undefined for the type Norm"
                + " (TWO cannot be resolved to a variable)\n");
  }

  @Test
  void aFieldOfAnUnknownTypeCostsNothingElse() throws Exception {
    salvages(
        BOTH,
        norm("  private final List<String> log = new ArrayList<>();\n", NORM, GRADIENT),
        "Norm.java:4:17 cannot find symbol\n  symbol:   class List\n  location: class Norm",
        "Norm.java:4:40 cannot find symbol\n  symbol:   class ArrayList\n  location: class Norm");
  }

  @Test
  void aMethodWithAnUnknownTypeInItsHeaderCostsNothingElse() throws Exception {
    salvages(
        BOTH,
        norm("  Result solve(Matrix m) { return null; }\n", NORM, GRADIENT),
        "Norm.java:4:16 cannot find symbol\n  symbol:   class Matrix\n  location: class Norm",
        "Norm.java:4:3 cannot find symbol\n  symbol:   class Result\n  location: class Norm");
  }

  @Test
  void anUnknownSuperclassCostsOnlyWhatUsesIt() throws Exception {
    salvages(
        GRADIENT_ONLY,
        text(
            normClass("Norm", normWith("return inherited();"), GRADIENT)
                .replace("implements", "extends Tool<String> implements Cloneable, Own,")),
        "Norm.java:3:27 cannot find symbol\n  symbol: class Tool",
        "Norm.java:3:62 cannot find symbol\n  symbol: class Own",
        "Norm.java:5:12 cannot find symbol\n"
            + "  symbol:   method inherited()\n"
            + "  location: class Norm");
  }

  @Test
  void aMistakeInAHelperClassCostsWhatUsesIt() throws Exception {
    salvages(
        NORM_ONLY,
        norm(NORM, GRADIENT.replace("a[0][0]", "Helper.two()"))
            .and("Helper.java", "class Helper { static int two() { return 2 } int x = y; }"),
        "Helper.java:1:43 ';' expected",
        "Helper.java:1:54 cannot find symbol\n  symbol:   variable y\n  location: class Helper");
  }

  @Test
  void aConstructorWithAMistakeNamesItWhenItIsCalled() throws Exception {
    Compiled compiled = norm("  Norm() { prepare(); }\n", NORM, GRADIENT).compile();
    assertThat(compiled.norm().status()).isEqualTo(Status.FOUND);
    assertThat(catchThrowable(compiled::working))
        .hasRootCauseMessage(
            "Unresolved compilation problem: \n"
                + "\tThe method prepare() is undefined for the type Norm\n");
  }

  @Test
  void anInterfaceThatIsExtendedIsNoImplementation() throws Exception {
    Compiled compiled =
        text(normClass("Norm", NORM, GRADIENT).replace("implements", "extends")).compile();
    assertThat(compiled.norm().status()).isEqualTo(Status.BROKEN);
    assertThat(compiled.messages()).containsExactly("Norm.java:3:27 no interface expected here");
  }

  @Test
  void aMisspeltKeywordIsExplained() throws Exception {
    Compiled compiled =
        text(normClass("Norm", NORM, GRADIENT).replace("implements", "implement")).compile();
    assertThat(compiled.norm().status()).isEqualTo(Status.NOT_DECLARED);
    assertThat(compiled.messages()).containsExactly("Norm.java:3:18 '{' expected");
  }

  @Test
  void aClassThatIsNotRecognisedIsExplained() throws Exception {
    Compiled compiled = text(normClass("Norm", NORM, GRADIENT).replace("class", "clas")).compile();
    // newer versions of Java take such a file for the body of a class
    assertThat(compiled.norm().status()).isIn(Status.MISSING, Status.NOT_DECLARED);
    assertThat(compiled.messages().get(0)).matches("Norm.java:3:8 class, interface, .* expected");
  }

  @Test
  void otherProblemsAreCompiledByJavacAllTheSame() throws Exception {
    Compiled compiled =
        norm(normWith("return 6"), GRADIENT)
            .and(
                "Relu.java",
                "import ece417.hw3.*; class Relu implements ReluInterpolator {\n"
                    + "  public int hiddenNodes(int n) { return n - 1; }\n"
                    + "  public Network fit(double[] x, double[] y) { return null; } }")
            .compile();
    assertThat(compiled.working()).containsExactly("gradient");
    assertThat(compiled.found(ReluInterpolator.class).diagnostics()).isEmpty();
    assertThat(compiled.instance(ReluInterpolator.class).hiddenNodes(3)).isEqualTo(2);
  }
}
