package plumbline.diagnosis;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the arguments of a call are like. */
final class Inputs {
  private Inputs() {}

  /** Whether all matrices among these values, or in records among them, are square. */
  static boolean allSquare(Object... values) {
    return Arrays.stream(values)
        .flatMap(Inputs::parts)
        .allMatch(
            part ->
                !(part instanceof double[][] matrix)
                    || matrix.length == (matrix.length == 0 ? 0 : matrix[0].length));
  }

  /** All numbers of a value that is a number or an array; none of any other value. */
  static double[] numbers(Object value) {
    if (value instanceof Double number) {
      return new double[] {number};
    }
    if (value instanceof double[] vector) {
      return vector;
    }
    return value instanceof double[][] matrix
        ? Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray()
        : new double[0];
  }

  private static Stream<Object> parts(Object value) {
    return value instanceof Record whole
        ? Stream.of(whole.getClass().getRecordComponents()).flatMap(part -> parts(part, whole))
        : Stream.of(value);
  }

  private static Stream<Object> parts(RecordComponent component, Record whole) {
    return parts(Size.part(whole, component));
  }
}
