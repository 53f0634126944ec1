package ece417hw.linalg;

/** Immutable matrix, row-major in one flat array. */
public final class Matrix {
  private final int rows;
  private final int cols;
  private final double[] data;

  private Matrix(int rows, int cols) {
    this.rows = rows;
    this.cols = cols;
    this.data = new double[rows * cols];
  }

  public static Matrix of(double[][] values) {
    Matrix m = new Matrix(values.length, values[0].length);
    for (int i = 0; i < m.rows; i++) System.arraycopy(values[i], 0, m.data, i * m.cols, m.cols);
    return m;
  }

  public Matrix transpose() {
    Matrix t = new Matrix(cols, rows);
    for (int i = 0; i < rows; i++) for (int j = 0; j < cols; j++) t.data[j * rows + i] = data[i * cols + j];
    return t;
  }

  public Matrix times(Matrix o) {
    if (cols != o.rows) throw new IllegalArgumentException(cols + " != " + o.rows);
    Matrix c = new Matrix(rows, o.cols);
    for (int i = 0; i < rows; i++)
      for (int k = 0; k < cols; k++) {
        double v = data[i * cols + k];
        for (int j = 0; j < o.cols; j++) c.data[i * o.cols + j] += v * o.data[k * o.cols + j];
      }
    return c;
  }

  public Matrix times(double s) {
    Matrix c = new Matrix(rows, cols);
    for (int i = 0; i < data.length; i++) c.data[i] = s * data[i];
    return c;
  }

  public double trace() {
    double t = 0;
    for (int i = 0; i < Math.min(rows, cols); i++) t += data[i * cols + i];
    return t;
  }

  public double[][] toArray() {
    double[][] out = new double[rows][cols];
    for (int i = 0; i < rows; i++) System.arraycopy(data, i * cols, out[i], 0, cols);
    return out;
  }
}
