package plumbline.tolerance;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Prints numbers, vectors, matrices and records of these, short enough to read. */
public final class Printer {
  /** Beyond so many rows or columns the middle is left out. */
  private static final int LONGEST = 10;

  private static final int EDGE = 4;

  private final int digits;

  private Printer(int digits) {
    this.digits = digits;
  }

  /**
   * A printer with just enough digits, but at least six, to print two numbers differently.
   *
   * @param a a number
   * @param b another number
   * @return the printer
   */
  public static Printer tellingApart(double a, double b) {
    for (int digits : new int[] {6, 9, 12}) {
      Printer printer = new Printer(digits);
      if (!printer.text(a).equals(printer.text(b))) {
        return printer;
      }
    }
    return new Printer(17);
  }

  /**
   * Prints how large a difference is.
   *
   * @param difference any number
   * @return its text, in four digits
   */
  public static String brief(double difference) {
    return new Printer(4).text(difference).replaceFirst("\\.0(?=e|$)", "");
  }

  /** Prints with six digits. */
  static String print(Numbers numbers) {
    return new Printer(6).text(numbers);
  }

  /**
   * Prints a value in full, so that it can be typed in again.
   *
   * @param value a number, an array, a record of these, or null
   * @return its text; a matrix has a line for each row
   */
  public static String exact(Object value) {
    if (value instanceof Record fields) {
      return Arrays.stream(fields.getClass().getRecordComponents())
          .map(component -> component.getName() + " = " + exact(part(fields, component)))
          .collect(Collectors.joining("\n"));
    }
    return Numbers.read(value) instanceof Numbers numbers
        ? new Printer(17).text(numbers)
        : ((Malformed) Numbers.read(value)).description();
  }

  private static Object part(Record fields, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot read " + component, e);
    }
  }

  String text(Numbers numbers) {
    int[] shape = numbers.shape();
    return switch (shape.length) {
      case 0 -> text(numbers.value(0));
      case 1 -> row(numbers, 0, shape[0]).stream().collect(Collectors.joining(", ", "{", "}"));
      default -> matrix(numbers, shape[0], shape[1]);
    };
  }

  private String matrix(Numbers numbers, int rows, int columns) {
    List<List<String>> cells = new ArrayList<>();
    for (int i : visible(rows)) {
      cells.add(i < 0 ? List.of("⋮") : row(numbers, i * columns, columns));
    }
    int width = cells.stream().flatMap(List::stream).mapToInt(String::length).max().orElse(0);
    String text =
        cells.stream()
            .map(
                cell ->
                    cell.stream()
                        .map(number -> " ".repeat(width - number.length()) + number)
                        .collect(Collectors.joining(", ", "{", "}")))
            .collect(Collectors.joining(",\n "));
    return "{" + text + "}";
  }

  private List<String> row(Numbers numbers, int from, int length) {
    List<String> cells = new ArrayList<>();
    for (int i : visible(length)) {
      cells.add(i < 0 ? "…" : text(numbers.value(from + i)));
    }
    return cells;
  }

  /** The indices to show, with -1 where some are left out. */
  private static List<Integer> visible(int length) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      if (length <= LONGEST || i < EDGE || i >= length - EDGE) {
        shown.add(i);
      } else if (i == EDGE) {
        shown.add(-1);
      }
    }
    return shown;
  }

  /**
   * Prints a number.
   *
   * @param value any number
   * @return its text
   */
  public String text(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e6) {
      return Long.toString((long) value);
    }
    double rounded =
        digits >= 17 ? value : new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    return Double.toString(rounded).replace("E", "e");
  }
}
