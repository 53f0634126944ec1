// wrong: peak returns {n*, m*}, the filter is right; only peak must fail
// expect 3.4: peak=wrong updatedFilter=passed
// names 3.4: peak=column-before-row
import ece417.hw3.MaxPoolingFilter;

public class ColumnFirst implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int col = 0, row = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[row][col]) { row = i; col = j; }
        return new int[] {col, row};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[1] - i + M - 1][p[0] - j + N - 1] += (y - x[p[1]][p[0]]) * x[i][j];
        return w;
    }
}
