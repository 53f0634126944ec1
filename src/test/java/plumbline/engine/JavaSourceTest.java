package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.FrobeniusNorm;
import ece417.hw3.ReluInterpolator;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import plumbline.protocol.Contract;

class JavaSourceTest {
  @Test
  void matricesHaveALineForEachRow() {
    Object[] arguments = {new double[][] {{1, 0.5}, {-2.25, 1e-7}}, new double[][] {{3}}};
    assertThat(call(FrobeniusNorm.class, "gradient", arguments))
        .isEqualTo(
            """
            double[][] a = {{1, 0.5},
                {-2.25, 1.0E-7}};
            double[][] x = {{3}};
            it.gradient(a, x)\
            """);
  }

  @Test
  void recordsAreConstructed() {
    BinaryClassifier.Parameters parameters =
        new BinaryClassifier.Parameters(
            new double[][] {{1, 2}}, new double[] {3}, new double[] {4}, 5);
    Object[] arguments = {parameters, new double[] {6, 7}, 1};
    assertThat(call(BinaryClassifier.class, "lossGradient", arguments))
        .isEqualTo(
            """
            BinaryClassifier.Parameters parameters = new BinaryClassifier.Parameters(
                new double[][] {{1, 2}},
                new double[] {3},
                new double[] {4},
                5);
            double[] x = {6, 7};
            int y = 1;
            it.lossGradient(parameters, x, y)\
            """);
  }

  @Test
  void everyDoubleIsWrittenExactly() {
    Object[] arguments = {new double[] {0.1 + 0.2, -0.0, Double.MIN_VALUE}, new double[0]};
    assertThat(call(ReluInterpolator.class, "fit", arguments))
        .startsWith("double[] x = {0.30000000000000004, -0.0, 4.9E-324};\ndouble[] y = {};\n");
  }

  private static String call(Class<?> contract, String method, Object[] arguments) {
    Method called = Contract.of(contract).operation(method).method();
    return JavaSource.full().declarations(called, arguments) + JavaSource.call("it", called);
  }
}
