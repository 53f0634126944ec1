import ece417.hw3.MaxPoolingFilter;

public class MyMaxPoolingFilter implements MaxPoolingFilter {
  @Override
  public int[] peak(double[][] x) {
    int m = 0;
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[0].length; j++) {
        if (x[i][j] > x[m][n]) {
          m = i;
          n = j;
        }
      }
    }
    return new int[] {m, n};
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    double[][] w1 = new double[2 * x.length - 1][2 * x[0].length - 1]
    return w1;
  }
}
