// runaway: peak returns null when the image is one pixel; only peak must fail (null)
// expect 3.4: peak=null updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;

public class NoPeak implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int[] p = null;
        double max = x[0][0];
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j < x[0].length; j++)
                if (i + j > 0 && (p == null || x[i][j] > max)) { max = x[i][j]; p = new int[] {i, j}; }
        return p != null && x[0][0] > max ? new int[] {0, 0} : p;
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = M * N == 1 ? new int[2] : peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - x[p[0]][p[1]]) * x[i][j];
        return w;
    }
}
