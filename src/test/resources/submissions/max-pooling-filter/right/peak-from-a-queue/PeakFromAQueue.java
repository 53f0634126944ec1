// right: finds the peak with a queue, and takes a zero outside by catching exceptions
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class PeakFromAQueue implements MaxPoolingFilter {
  public int[] peak(double[][] x) {
    PriorityQueue<int[]> q =
        new PriorityQueue<>((u, v) -> Double.compare(x[v[0]][v[1]], x[u[0]][u[1]]));
    for (int m = 0; m < x.length; m++)
      for (int n = 0; n < x[m].length; n++) q.add(new int[] {m, n});
    return q.poll();
  }

  public double[][] updatedFilter(double[][] x, double y) {
    int[] p = peak(x);
    int M = x.length, N = x[0].length;
    double e = y - x[p[0]][p[1]];
    double[][] w = new double[2 * M - 1][2 * N - 1];
    for (int m = 1 - M; m < M; m++)
      for (int n = 1 - N; n < N; n++) {
        double v = 0;
        try {
          v = x[p[0] - m][p[1] - n];
        } catch (ArrayIndexOutOfBoundsException o) {
        }
        w[m + M - 1][n + N - 1] = (m == 0 && n == 0 ? 1 : 0) + e * v;
      }
    return w;
  }
}
