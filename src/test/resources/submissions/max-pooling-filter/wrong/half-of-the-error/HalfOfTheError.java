// wrong: keeps the half of the loss in its derivative; updatedFilter must fail
// expect 3.4: peak=passed updatedFilter=wrong
// names 3.4: updatedFilter=error-halved
import ece417.hw3.*;
import ece417.hw3.MaxPoolingFilter;
import java.util.*;
import java.util.stream.*;

public class HalfOfTheError implements MaxPoolingFilter {
  public int[] peak(double[][] x) {
    int[] p = {0, 0};
    for (int m = 0; m < x.length; m++)
      for (int n = 0; n < x[0].length; n++) if (x[m][n] > x[p[0]][p[1]]) p = new int[] {m, n};
    return p;
  }

  public double[][] updatedFilter(double[][] x, double y) {
    int[] p = peak(x);
    int M = x.length, N = x[0].length;
    double e = 0.5 * (y - x[p[0]][p[1]]);
    double[][] w = new double[2 * M - 1][2 * N - 1];
    w[M - 1][N - 1] = 1;
    for (int m = 0; m < M; m++)
      for (int n = 0; n < N; n++) w[p[0] - m + M - 1][p[1] - n + N - 1] += e * x[m][n];
    return w;
  }
}
