// answers with a matrix of 16 million entries, most rows shared
// expect 3.4: peak=passed updatedFilter=too-large
import ece417.hw3.MaxPoolingFilter;

public class Oversize implements MaxPoolingFilter {
  @Override
  public int[] peak(double[][] x) {
    return place(x);
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    double[] row = new double[4000];
    double[][] all = new double[4000][];
    java.util.Arrays.fill(all, row);
    return all;
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
