package plumbline.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.protocol.SourceFile;
import plumbline.submission.JavaOutline.Import;

/** What is seen in source text, well-formed or not. */
class JavaOutlineTest {
  private static List<String> typesOf(String text) {
    return JavaOutline.of(text).typeNames();
  }

  @Test
  void seesPackageImportsAndTypes() {
    JavaOutline outline =
        JavaOutline.of(
            """
            // package no;
            @Deprecated
            package a . b;
            import java.util.*; ;
            import static java.lang.Math.sqrt;
            /* class Nor {} */
            @SuppressWarnings({"}", "x"}) public final class A<T extends B> extends B { class In {} }
            interface B { }
            enum C { X { }, Y }
            record D(int a, int[] b) { }
            @interface E { int[] value() default {}; }
            sealed interface F permits G { } non-sealed class G implements F { }
            """);

    assertThat(outline.typeNames())
        .containsExactly("a.b.A", "a.b.B", "a.b.C", "a.b.D", "a.b.E", "a.b.F", "a.b.G");
    assertThat(outline.imports())
        .extracting(Import::name)
        .containsExactly("java.util.*", "java.lang.Math.sqrt");
    assertThat(outline.isSource()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { char c = '}'; char d = '\\''; String s = \"}\\\"\"; }",
        "class A { String s = \"\"\"\n } \\\"\"\" \" } \"\"\"; }",
        "class A { // }\n /* } */ }",
        "class A { int[] x = {1, 2}; Runnable r = () -> { }; static { } int y; void f() { } }",
        "class A { double d = 1e-5 + 0x1p3 + 1_000; int $x, _y, größe, 范数; }",
        "public class A\n{\n}\n;",
      })
  void isNotMisledByWhatIsInsideLiteralsAndComments(String text) {
    assertThat(typesOf(text + " class B { }")).containsExactly("A", "B");
    assertThat(JavaOutline.of(text).isSource()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "package a; import b.C;",
        "The class A { is described here }",
        "class A {",
        "class A { } }",
        "class A { ( } )",
        "class A { } and some more words",
        "class A { String s = \"; }",
        "# Heading\nclass A { }",
        "#include <x>\nclass A { };",
        "class A:\n  pass",
        "class A { /* }"
      })
  void tellsOtherTextFromSource(String text) {
    assertThat(JavaOutline.of(text).isSource()).isFalse();
  }

  @Test
  void keepsAnErrorInsideItsMethod() {
    assertThat(typesOf("class A { void f() { g((1; } void h() { } } class B { }"))
        .containsExactly("A", "B");
  }

  @Test
  void survivesAnyText() {
    Random random = new Random(3);
    String[] pieces = {
      "class ",
      "interface ",
      "record ",
      "FrobeniusNorm",
      "ReluInterpolator",
      "Network",
      "{",
      "}",
      "(",
      ")",
      "[",
      "]",
      ";",
      ",",
      ".",
      "@",
      "<",
      ">",
      "=",
      "\"",
      "'",
      "\"\"\"",
      "/*",
      "*/",
      "//",
      "\n",
      "\\",
      "import ",
      "package ",
      "static ",
      "extends ",
      "permits ",
      "throws ",
      "double",
      "norm(",
      "default ",
      "p.",
      "*",
      "\ud83d",
      "é",
      "-",
      "1e5",
      " "
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String source = text.toString();
      assertThatCode(() -> Upload.CONTRACTS.screen(List.of(new SourceFile("A.java", source))))
          .as(source)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A{",
        "class A;",
        "{",
        "(",
        ")",
        "}",
        "@A(",
        "interface FrobeniusNorm{",
        "import a;",
        "import p.FrobeniusNorm;",
        "<",
        "record Network(",
        "FrobeniusNorm ",
        "\"",
        "'",
        "/*",
        "interface FrobeniusNorm{double norm();}",
        "@",
        "class A{int norm();",
        ".",
        "a.",
        "=",
        "-"
      })
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(Limits.SOURCE_BYTES / piece.length());
    List<SourceFile> sources =
        List.of(
            new SourceFile("A.java", "interface ReluInterpolator {} " + text),
            new SourceFile("B.java", "interface FrobeniusNorm {" + text + "}"));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> Upload.CONTRACTS.screen(sources));
  }
}
