package plumbline.diagnosis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import plumbline.problem.Question;

/**
 * A whole number that belongs to the arguments of a call: a side of an array, or an argument.
 *
 * @param name what it is, such as {@code "the number of columns of a"}
 * @param value how large it is
 */
record Size(String name, int value) {
  /** All sizes of a call's arguments, in the same order for all calls of one method. */
  static List<Size> of(Question question) {
    List<Size> sizes = new ArrayList<>();
    Parameter[] parameters = question.method().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      add(parameters[i].getName(), question.asked().arguments()[i], sizes);
    }
    return sizes;
  }

  private static void add(String name, Object value, List<Size> sizes) {
    if (value instanceof Integer number) {
      sizes.add(new Size(name, number));
    } else if (value instanceof double[] vector) {
      sizes.add(new Size("the length of " + name, vector.length));
    } else if (value instanceof double[][] matrix) {
      sizes.add(new Size("the number of rows of " + name, matrix.length));
      int columns = matrix.length == 0 ? 0 : matrix[0].length;
      sizes.add(new Size("the number of columns of " + name, columns));
    } else if (value instanceof Record parts) {
      for (RecordComponent component : parts.getClass().getRecordComponents()) {
        add(component.getName(), part(parts, component), sizes);
      }
    }
  }

  static Object part(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a contract's records can be read", e);
    }
  }
}
