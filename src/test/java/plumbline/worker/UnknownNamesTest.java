package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.worker.Submitted.GRADIENT;
import static plumbline.worker.Submitted.NORM;
import static plumbline.worker.Submitted.normClass;

import org.junit.jupiter.api.Test;
import plumbline.protocol.Found.Status;
import plumbline.worker.Submitted.Compiled;

/**
 * Imports and annotations of what is not there. No upload here needs salvage, unless it says so.
 */
class UnknownNamesTest {
  private static void works(String imports, String... members) throws Exception {
    Compiled compiled =
        Submitted.of("Norm.java", imports + normClass("Norm", members)).compile(false);
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.norm().status()).isEqualTo(Status.FOUND);
    assertThat(compiled.working()).containsExactly("norm", "gradient");
  }

  private static void fails(String[] messages, String imports, String... members) throws Exception {
    Compiled compiled =
        Submitted.of("Norm.java", imports + normClass("Norm", members)).compile(false);
    assertThat(compiled.norm().status()).isEqualTo(Status.BROKEN);
    assertThat(compiled.messages()).containsExactly(messages);
  }

  @Test
  void anUnusedImportCostsNothing() throws Exception {
    works("import javafx.util.Pair;\nimport org.apache.commons.math3.linear.*;\n", NORM, GRADIENT);
  }

  @Test
  void anUnusedImportOfAMisspeltClassCostsNothing() throws Exception {
    works("import java.util.Lisst; import java.utl.*; import java.util.List;\n", NORM, GRADIENT);
  }

  @Test
  void anUnusedStaticImportCostsNothing() throws Exception {
    works("import static org.junit.Assert.*; import static java.lang.Mth.max;\n", NORM, GRADIENT);
  }

  @Test
  void importsThatCanBeResolvedAreKept() throws Exception {
    works(
        "import java.util.Map.Entry; import java.util.*; import static java.lang.Math.PI;\n"
            + "import javafx.util.Pair;\n",
        "Entry<String, List<Double>> entry; double pi = PI;",
        NORM,
        GRADIENT);
  }

  @Test
  void importsOfTheStudentsOwnClassesAreKept() throws Exception {
    Compiled compiled =
        Submitted.of(
                "Norm.java",
                "import own.*; import own.deep.Outer.Inner; import not.There;\n"
                    + normClass("Norm", "Helper helper; Inner inner;", NORM, GRADIENT))
            .and("Helper.java", "package own; public class Helper {}")
            .and("Outer.java", "package own.deep; public class Outer { public enum Inner {} }")
            .compile(false);
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.working()).containsExactly("norm", "gradient");
  }

  @Test
  void unknownAnnotationsCostNothing() throws Exception {
    works(
        "import org.jetbrains.annotations.NotNull; import lombok.*;\n",
        "@Getter @Setter(AccessLevel.PRIVATE) private int n;",
        "@org.junit.Test public void test() {}",
        NORM.replace("double[][] a", "@NotNull double[][] a"),
        GRADIENT);
  }

  @Test
  void knownAnnotationsAreKept() throws Exception {
    fails(
        new String[] {
          "Norm.java:5:1 method does not override or implement a method from a supertype"
        },
        "import not.There;\n",
        "@Override public void foo() {}",
        "@SuppressWarnings(\"all\") @Own void bar() {} @interface Own {}",
        NORM,
        GRADIENT);
  }

  @Test
  void theUseOfAnUnknownClassNamesTheImportToo() throws Exception {
    fails(
        new String[] {
          "Norm.java:1:19 package javafx.util does not exist",
          "Norm.java:5:1 cannot find symbol\n  symbol:   class Pair\n  location: class Norm"
        },
        "import javafx.util.Pair;\n",
        "Pair<String, String> pair;",
        NORM,
        GRADIENT);
  }

  @Test
  void theUseOfAGeneratedMethodNamesTheLibrary() throws Exception {
    fails(
        new String[] {
          "Norm.java:1:14 package lombok does not exist",
          "Norm.java:6:25 cannot find symbol\n  symbol:   method getN()\n  location: class Norm"
        },
        "import lombok.*;\n",
        "@Getter private int n;",
        "int next() { return 1 + getN(); }",
        NORM,
        GRADIENT);
  }

  @Test
  void aTestWithJunitCostsNothing() throws Exception {
    Compiled compiled =
        Submitted.of("src/main/java/Norm.java", normClass("Norm", NORM, GRADIENT))
            .and(
                "src/test/java/NormTest.java",
                "import org.junit.jupiter.api.Test; import static org.junit.Assert.*;\n"
                    + "class NormTest { @Test void works() { assertEquals(1, 1); } }")
            .compile(false);
    assertThat(compiled.norm().status()).isEqualTo(Status.FOUND);
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.working()).containsExactly("norm", "gradient");
    assertThat(compiled.reply().diagnostics())
        .extracting(error -> error.path() + " " + error.message())
        .contains("src/test/java/NormTest.java package org.junit.jupiter.api does not exist");
  }
}
