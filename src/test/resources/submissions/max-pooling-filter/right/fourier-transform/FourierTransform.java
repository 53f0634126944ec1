// right: correlates by a discrete Fourier transform, then removes what wraps around
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class FourierTransform implements MaxPoolingFilter {
  public int[] peak(double[][] x) {
    return IntStream.range(0, x.length * x[0].length)
        .boxed()
        .max(Comparator.comparingDouble(i -> x[i / x[0].length][i % x[0].length]))
        .map(i -> new int[] {i / x[0].length, i % x[0].length})
        .get();
  }

  public double[][] updatedFilter(double[][] x, double y) {
    int[] p = peak(x);
    int M = x.length, N = x[0].length, A = 2 * M - 1, B = 2 * N - 1;
    double e = y - x[p[0]][p[1]];
    double[][] re = new double[A][B], im = new double[A][B];
    for (int u = 0; u < A; u++)
      for (int v = 0; v < B; v++)
        for (int m = 0; m < M; m++)
          for (int n = 0; n < N; n++) {
            double t = 2 * Math.PI * ((double) u * m / A + (double) v * n / B);
            re[u][v] += x[m][n] * Math.cos(t);
            im[u][v] += x[m][n] * Math.sin(t);
          }
    double[][] w = new double[A][B];
    for (int a = 0; a < A; a++)
      for (int b = 0; b < B; b++) {
        int m = a - M + 1, n = b - N + 1;
        double s = 0;
        for (int u = 0; u < A; u++)
          for (int v = 0; v < B; v++) {
            double t = 2 * Math.PI * ((double) u * (p[0] - m) / A + (double) v * (p[1] - n) / B);
            s += re[u][v] * Math.cos(t) + im[u][v] * Math.sin(t);
          }
        w[a][b] = (m == 0 && n == 0 ? 1 : 0) + e * s / (A * B);
      } /* circular: index p-m in [-(M-1),2M-2] mod A would wrap */
    for (int a = 0; a < A; a++)
      for (int b = 0; b < B; b++) {
        int i = p[0] - (a - M + 1), j = p[1] - (b - N + 1);
        if (i < 0 || i >= M || j < 0 || j >= N) w[a][b] = (a == M - 1 && b == N - 1) ? 1 : 0;
      }
    return w;
  }
}
