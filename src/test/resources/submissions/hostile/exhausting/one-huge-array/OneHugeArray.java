// asks for an array larger than any heap
// expect 3.4: peak=memory updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;

public class OneHugeArray implements MaxPoolingFilter {
  @Override
  public int[] peak(double[][] x) {
    double[][] all = new double[Integer.MAX_VALUE - 8][];
    all[0] = x[0];
    return rightPeak(x);
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    int[] peak = place(x);
    double error = y - x[peak[0]][peak[1]];
    int rows = x.length;
    int columns = x[0].length;
    double[][] filter = new double[2 * rows - 1][2 * columns - 1];
    filter[rows - 1][columns - 1] = 1;
    for (int m = 0; m < rows; m++) {
      for (int n = 0; n < columns; n++) {
        filter[peak[0] - m + rows - 1][peak[1] - n + columns - 1] += error * x[m][n];
      }
    }
    return filter;
  }

  private static int[] rightPeak(double[][] x) {
    return place(x);
  }

  private static int[] place(double[][] x) {
    int[] peak = {0, 0};
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[0].length; n++) {
        if (x[m][n] > x[peak[0]][peak[1]]) {
          peak = new int[] {m, n};
        }
      }
    }
    return peak;
  }
}
