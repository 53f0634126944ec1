package plumbline.check;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import plumbline.problem.Assignment;
import plumbline.problem.Problem;
import plumbline.protocol.Contract;

/** What students start from: for each contract a class whose methods do nothing but throw. */
final class StubKit {
  private StubKit() {}

  static void write(Assignment assignment, Path folder) throws IOException {
    for (Problem problem : assignment.problems()) {
      String name = "My" + problem.contractName();
      Files.writeString(folder.resolve(name + ".java"), source(name, problem.contract()));
    }
  }

  private static String source(String name, Contract contract) {
    return "public class %s implements %s {\n%s}\n"
        .formatted(
            name,
            name(contract.type()),
            contract.operations().stream()
                .map(operation -> source(operation.method()))
                .collect(joining("\n")));
  }

  private static String source(Method method) {
    return """
      public %s %s(%s) {
        throw new UnsupportedOperationException();
      }
    """
        .formatted(
            name(method.getGenericReturnType()),
            method.getName(),
            Arrays.stream(method.getParameters()).map(StubKit::source).collect(joining(", ")));
  }

  private static String source(Parameter parameter) {
    return name(parameter.getParameterizedType()) + " " + parameter.getName();
  }

  private static String name(Type type) {
    return type.getTypeName().replace('$', '.');
  }
}
