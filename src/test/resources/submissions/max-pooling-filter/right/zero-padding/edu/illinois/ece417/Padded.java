// right: the image in a zero-padded array three times its size, so that no index needs a test
// expect 3.4: peak=passed updatedFilter=passed
package edu.illinois.ece417;

import ece417.hw3.MaxPoolingFilter;

public class Padded implements MaxPoolingFilter {
  private final class Image {
    final int rows, cols;
    final double[][] padded;
    int m, n;
    double max = Double.NEGATIVE_INFINITY;

    Image(double[][] x) {
      rows = x.length;
      cols = x[0].length;
      padded = new double[3 * rows][3 * cols];
      for (int i = 0; i < rows; i++) {
        System.arraycopy(x[i], 0, padded[rows + i], cols, cols);
        for (int j = 0; j < cols; j++) {
          if (x[i][j] > max) {
            max = x[i][j];
            m = i;
            n = j;
          }
        }
      }
    }

    double at(int i, int j) {
      return padded[rows + i][cols + j];
    }
  }

  @Override
  public int[] peak(double[][] x) {
    Image image = new Image(x);
    return new int[] {image.m, image.n};
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    Image im = new Image(x);
    double[][] w = new double[2 * im.rows - 1][2 * im.cols - 1];
    for (int a = 0; a < w.length; a++) {
      for (int b = 0; b < w[a].length; b++) {
        w[a][b] = (y - im.max) * im.at(im.m - (a - im.rows + 1), im.n - (b - im.cols + 1));
      }
    }
    w[im.rows - 1][im.cols - 1] += 1.0;
    return w;
  }
}
