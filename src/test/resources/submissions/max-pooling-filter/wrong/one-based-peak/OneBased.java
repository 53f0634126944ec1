// wrong: peak counts from 1, the filter is right; only peak must fail
// expect 3.4: peak=wrong updatedFilter=passed
// names 3.4: peak=counted-from-one
import ece417.hw3.MaxPoolingFilter;

public class OneBased implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 1, b = 1;
        for (int i = 1; i <= x.length; i++) for (int j = 1; j <= x[0].length; j++) if (x[i - 1][j - 1] > x[a - 1][b - 1]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 1; i <= M; i++) for (int j = 1; j <= N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - x[p[0] - 1][p[1] - 1]) * x[i - 1][j - 1];
        return w;
    }
}
