package plumbline.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.problem.Question;
import plumbline.protocol.SourceFile;

/**
 * Writes a program that makes one call: a class {@code Replay} for the package of the student's
 * class, to be put beside it in an IDE.
 *
 * <p>Arrays of more than a hundred numbers are written as text that the program parses, since a
 * method may have 64 KB and a class 32,767 numbers.
 */
final class JavaProgram {
  private static final int MOST_LITERALS = 100;

  /** Numbers in one piece of text: far less than the 64 KB that a constant may have. */
  private static final int PIECE = 1_000;

  private static final String PARSING =
      """

        private static double[] vector(String... numbers) {
          return Arrays.stream(String.join(" ", numbers).split(" "))
              .mapToDouble(Double::parseDouble)
              .toArray();
        }

        private static double[][] matrix(int columns, String... numbers) {
          double[] all = vector(numbers);
          double[][] rows = new double[all.length / columns][];
          Arrays.setAll(rows, i -> Arrays.copyOfRange(all, i * columns, (i + 1) * columns));
          return rows;
        }
      """;

  private static final String REFLECTION =
      """
      import java.lang.reflect.Constructor;
      import java.lang.reflect.Modifier;
      """;

  private static final String CREATING =
      """

        private static Object create(Class<?> type) throws ReflectiveOperationException {
          if (type.isEnum()) {
            return type.getEnumConstants()[0];
          }
          boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
          Constructor<?> constructor =
              inner
                  ? type.getDeclaredConstructor(type.getEnclosingClass())
                  : type.getDeclaredConstructor();
          constructor.setAccessible(true);
          return inner
              ? constructor.newInstance(create(type.getEnclosingClass()))
              : constructor.newInstance();
        }
      """;

  private final JavaSource source = JavaSource.withLarge(MOST_LITERALS, JavaProgram::parsed);
  private final Question question;
  private final Method method;
  private final String implementation;
  private final boolean reflective;

  private JavaProgram(Question question, String implementation, boolean reflective) {
    this.question = question;
    this.method = question.method();
    this.implementation = implementation;
    this.reflective = reflective;
  }

  /**
   * Writes the program.
   *
   * @param question the call to make
   * @param implementation the binary name of the student's class
   * @param sources the student's files
   */
  static String of(Question question, String implementation, List<SourceFile> sources) {
    boolean plain =
        implementation.indexOf('$') < 0
            && sources.stream().noneMatch(source -> isUnusual(source.text(), implementation));
    return new JavaProgram(question, implementation, !plain).text();
  }

  /**
   * Whether something like an enum of this name or a private constructor occurs. It is no harm to
   * be wrong here: reflection creates usual classes too.
   */
  private static boolean isUnusual(String source, String implementation) {
    String name = Pattern.quote(implementation.substring(implementation.lastIndexOf('.') + 1));
    return Pattern.compile("\\benum\\s+" + name + "\\b|\\bprivate\\s+" + name + "\\s*\\(")
        .matcher(source)
        .find();
  }

  private String text() {
    int dot = implementation.lastIndexOf('.');
    Class<?> contract = method.getDeclaringClass();
    String arguments = source.declarations(method, question.asked().arguments());
    String wanted = source.declaration(method.getReturnType(), "wanted", question.wanted());
    String main = (arguments + call(contract) + wanted + printing()).indent(4);
    return (dot < 0 ? "" : "package " + implementation.substring(0, dot) + ";\n\n")
        + "import "
        + contract.getName()
        + ";\n"
        + (reflective ? REFLECTION : "")
        + "import java.util.Arrays;\n\n"
        + "/** Case %s: %s. */\n".formatted(question.asked().id(), question.asked().label())
        + "public class Replay {\n"
        + "  public static void main(String[] args) throws Exception {\n"
        + main
        + "  }\n"
        + (main.contains(" vector(") || main.contains(" matrix(") ? PARSING : "")
        + (reflective ? CREATING : "")
        + "}\n";
  }

  private String call(Class<?> contract) {
    String type = JavaSource.typeName(contract);
    // a nested class may be private, or need an instance of the class around it
    String created =
        reflective
            ? "(%s) create(Class.forName(\"%s\"))".formatted(type, implementation)
            : "new " + implementation.substring(implementation.lastIndexOf('.') + 1) + "()";
    return "%s solution = %s;\n%s answer = %s;\n"
        .formatted(
            type,
            created,
            JavaSource.typeName(method.getReturnType()),
            JavaSource.call("solution", method));
  }

  private String printing() {
    Class<?> type = method.getReturnType();
    return printing("answer", "returned", type) + printing("wanted", "wanted", type);
  }

  private static String printing(String value, String title, Class<?> type) {
    if (!type.isRecord()) {
      return "System.out.println(\"%s: \" + %s);\n".formatted(title, shown(value, type));
    }
    return Arrays.stream(type.getRecordComponents())
        .map(
            part ->
                printing(
                    value + "." + part.getName() + "()",
                    title + " " + part.getName(),
                    part.getType()))
        .collect(Collectors.joining());
  }

  /** An expression for the text of a value. */
  private static String shown(String value, Class<?> type) {
    if (!type.isArray()) {
      return value;
    }
    return (type.getComponentType().isArray() ? "Arrays.deepToString(" : "Arrays.toString(")
        + value
        + ")";
  }

  /** An expression that parses many numbers; arrays of other types have an element each. */
  private static String parsed(Object array) {
    if (array instanceof double[] vector) {
      return "vector(" + pieces(vector) + ")";
    }
    if (array instanceof double[][] matrix && isRectangular(matrix)) {
      double[] all = Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
      return "matrix(%d, %s)".formatted(matrix[0].length, pieces(all));
    }
    List<String> items = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      Object item = Array.get(array, i);
      items.add(item.getClass().isArray() ? parsed(item) : JavaSource.literal(item));
    }
    String type = JavaSource.typeName(array.getClass());
    return "new %s {%s}".formatted(type, String.join(", ", items));
  }

  private static boolean isRectangular(double[][] matrix) {
    return Arrays.stream(matrix).allMatch(row -> row.length == matrix[0].length);
  }

  private static String pieces(double[] numbers) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < numbers.length; from += PIECE) {
      int to = Math.min(numbers.length, from + PIECE);
      pieces.add(
          Arrays.stream(numbers, from, to)
              .mapToObj(JavaSource::literal)
              .collect(Collectors.joining(" ", "\n        \"", "\"")));
    }
    return String.join(",", pieces);
  }
}
