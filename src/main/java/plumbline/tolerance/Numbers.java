package plumbline.tolerance;

import java.lang.reflect.Array;
import java.util.Arrays;

/** An answer as numbers: a scalar, a vector or a matrix whose rows are equally long. */
public final class Numbers implements Reading {
  private final int[] shape;
  private final double[] values;

  private Numbers(int[] shape, double[] values) {
    this.shape = shape;
    this.values = values;
  }

  /**
   * Reads an answer.
   *
   * @param answer a {@link Number}, an array of numbers, or an array of such arrays; or null
   * @return its numbers, or what keeps it from having any
   * @throws IllegalArgumentException if it is of another type
   */
  public static Reading read(Object answer) {
    if (answer == null) {
      return new Malformed(Mismatch.Kind.NULL, "null");
    }
    if (answer instanceof Number number) {
      return new Numbers(new int[0], new double[] {number.doubleValue()});
    }
    if (answer instanceof Object[] rows) {
      return readRows(rows);
    }
    double[] vector = vector(answer);
    return new Numbers(new int[] {vector.length}, vector);
  }

  private static Reading readRows(Object[] rows) {
    double[][] matrix = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] == null) {
        return new Malformed(Mismatch.Kind.NULL, "an array whose row " + i + " is null");
      }
      matrix[i] = vector(rows[i]);
      if (matrix[i].length != matrix[0].length) {
        return new Malformed(
            Mismatch.Kind.SHAPE,
            "rows of different lengths: row 0 has %d, row %d has %d"
                .formatted(matrix[0].length, i, matrix[i].length));
      }
    }
    int columns = rows.length == 0 ? 0 : matrix[0].length;
    double[] flat = new double[rows.length * columns];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(matrix[i], 0, flat, i * columns, columns);
    }
    return new Numbers(new int[] {rows.length, columns}, flat);
  }

  private static double[] vector(Object array) {
    double[] vector = new double[Array.getLength(array)];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Array.getDouble(array, i);
    }
    return vector;
  }

  /**
   * How many numbers there are along each direction.
   *
   * @return empty for a scalar, {length} for a vector, {rows, columns} for a matrix
   */
  public int[] shape() {
    return shape.clone();
  }

  /**
   * All numbers, row by row.
   *
   * @return a copy
   */
  public double[] values() {
    return values.clone();
  }

  /**
   * Whether none of the numbers is infinite or NaN.
   *
   * @return true if all are finite
   */
  public boolean isFinite() {
    return Arrays.stream(values).allMatch(Double::isFinite);
  }

  /**
   * The largest absolute value.
   *
   * @return NaN if any is NaN, 0 if there is none
   */
  public double norm() {
    double norm = 0;
    for (double value : values) {
      norm = Math.max(norm, Math.abs(value));
    }
    return norm;
  }

  boolean isShapedLike(Numbers other) {
    return Arrays.equals(shape, other.shape);
  }

  int count() {
    return values.length;
  }

  double value(int index) {
    return values[index];
  }

  /** Where the number at this place in {@link #values()} stands, such as {@code [2][0]}. */
  String place(int index) {
    return switch (shape.length) {
      case 0 -> "";
      case 1 -> "[" + index + "]";
      default -> "[" + index / shape[1] + "][" + index % shape[1] + "]";
    };
  }

  /** The shape in words, such as {@code 2 × 3}. */
  String describeShape() {
    return switch (shape.length) {
      case 0 -> "one number";
      case 1 -> shape[0] == 1 ? "1 number" : shape[0] + " numbers";
      default -> shape[0] + " × " + shape[1];
    };
  }
}
