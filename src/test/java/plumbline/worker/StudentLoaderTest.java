package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ece417.hw3.FrobeniusNorm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.SourceFile;

/** When two instances may come from one class loader. */
class StudentLoaderTest {
  private static final List<String> CONTRACTS = List.of(FrobeniusNorm.class.getName());

  private static Map<String, byte[]> compiled(String members) {
    String source =
        """
        import java.util.*;
        import java.util.function.*;
        class Norm implements ece417.hw3.FrobeniusNorm {
          %s
          public double norm(double[][] a, double[][] x) { return 0; }
          public double[][] gradient(double[][] a, double[][] x) { return a; }
        }
        """
            .formatted(members);
    SourceFile file = new SourceFile("Norm.java", source);
    Reply.Compiled compiled =
        Compilation.compile(new Request.Compile(CONTRACTS, List.of(file), true));
    return compiled.classSets().get(compiled.found().get(0).classSet());
  }

  private static StudentLoader loaded(Map<String, byte[]> classes) throws Exception {
    StudentLoader loader = new StudentLoader(CONTRACTS, classes);
    for (String name : classes.keySet()) {
      Class.forName(name, true, loader);
    }
    return loader;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "static final double EPSILON = 1e-9;",
        "static final String NAME = \"norm\";",
        "static double square(double z) { return z * z; }",
        "final double[] buffer = new double[3]; int count; { count = 1; }",
        "DoubleUnaryOperator relu = z -> Math.max(z, 0);",
        "static class Helper { int calls; }",
        "int sign(Thread.State s) { return switch (s) { case NEW -> 1; default -> 0; }; }",
      })
  void whatCannotHaveChangedNeedNotBeLoadedAgain(String members) throws Exception {
    assertThat(loaded(compiled(members)).isUnchanging()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static int calls;",
        "static double[] cache;",
        "static final double[] CACHE = new double[3];",
        "static final List<String> SEEN = new ArrayList<>();",
        "static final long START = System.nanoTime();",
        "static final DoubleUnaryOperator RELU = z -> Math.max(z, 0);",
        "static { System.setProperty(\"norm\", \"loaded\"); }",
        "enum Kind { A; int calls; }",
        "static class Helper { static int calls; }",
        "interface Shared { int[] COUNT = {0}; }",
      })
  void whatMayHaveChangedIsLoadedAgain(String members) throws Exception {
    assertThat(loaded(compiled(members)).isUnchanging()).isFalse();
  }

  /** To ask must not do what loading alone does not. */
  @Test
  void askingInitialisesNothing() throws Exception {
    Map<String, byte[]> classes =
        compiled("static class Trap { static { if (true) throw new AssertionError(); } }");
    StudentLoader loader = new StudentLoader(CONTRACTS, classes);
    loader.loadClass("Norm$Trap");
    assertThat(loader.isUnchanging()).isFalse();
    assertThatThrownBy(() -> Class.forName("Norm$Trap", true, loader))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void whatCannotBeLookedThroughIsLoadedAgain() throws Exception {
    Map<String, byte[]> classes =
        new HashMap<>(compiled("static class Missing {} final Missing missing = null;"));
    classes.remove("Norm$Missing");
    assertThat(loaded(classes).isUnchanging()).isFalse();
  }
}
