package ece417.hw3.mistakes;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What can happen to a right matrix on its way out, whatever the problem was.
 *
 * @param name the name of the mistake
 * @param hint its hint
 * @param slip what it makes of a right answer
 */
record MatrixSlip(String name, String hint, UnaryOperator<double[][]> slip) {
  /** A formula for the entry in row i and column j. */
  interface Entry {
    double at(int i, int j);
  }

  static List<MatrixSlip> all() {
    return List.of(
        new MatrixSlip(
            "transposed",
            "Your answer is the transpose of the expected one. Read again in the contract which"
                + " index comes first.",
            m -> filled(m[0].length, m.length, (i, j) -> m[j][i])),
        new MatrixSlip(
            "reshaped",
            "The shape is right and so are the numbers, but not their places: they look like the"
                + " entries of the transpose, read row by row. A transpose is more than a new"
                + " shape.",
            m -> {
              int rows = m.length;
              return filled(
                  rows,
                  m[0].length,
                  (i, j) -> {
                    int position = i * m[0].length + j;
                    return m[position % rows][position / rows];
                  });
            }),
        new MatrixSlip(
            "last-row-zero",
            "All is right but the last row, which is zero. Look at the bounds of your loop over the"
                + " rows.",
            m -> filled(m.length, m[0].length, (i, j) -> i == m.length - 1 ? 0 : m[i][j])),
        new MatrixSlip(
            "last-column-zero",
            "All is right but the last column, which is zero. Look at the bounds of your loop over"
                + " the columns.",
            m -> filled(m.length, m[0].length, (i, j) -> j == m[0].length - 1 ? 0 : m[i][j])),
        new MatrixSlip(
            "square-part-only",
            "Only the leading square part is filled. One of your loops seems to take the number of"
                + " rows for the number of columns, or the other way round.",
            m ->
                filled(
                    m.length,
                    m[0].length,
                    (i, j) -> Math.max(i, j) < Math.min(m.length, m[0].length) ? m[i][j] : 0)),
        new MatrixSlip(
            "single-precision",
            "The numbers are right to about seven digits, which is what a float holds. Look for"
                + " float in your code and use double throughout.",
            m -> filled(m.length, m[0].length, (i, j) -> (float) m[i][j])),
        new MatrixSlip(
            "rounded",
            "The numbers are right but rounded to a few decimals. Return them as they are"
                + " computed.",
            m -> filled(m.length, m[0].length, (i, j) -> rounded(m[i][j]))));
  }

  /** Returns what the slip makes of a right answer. */
  double[][] of(double[][] answer) {
    return slip.apply(answer);
  }

  /** Returns a matrix with a formula for each entry. */
  static double[][] filled(int rows, int columns, Entry entry) {
    double[][] matrix = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        matrix[i][j] = entry.at(i, j);
      }
    }
    return matrix;
  }

  /** Returns a number rounded to four decimals. */
  static double rounded(double number) {
    return Math.rint(number * 1e4) / 1e4;
  }
}
