// wrong: x[m* + m, n* + n], the flip is missing; updatedFilter must fail
// expect 3.4: peak=passed updatedFilter=wrong
// names 3.4: updatedFilter=not-flipped
import ece417.hw3.MaxPoolingFilter;

public class NoFlip implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double e = y - x[p[0]][p[1]];
        double[][] w = new double[2 * M - 1][2 * N - 1];
        for (int m = 1 - M; m < M; m++)
            for (int n = 1 - N; n < N; n++) {
                int i = p[0] + m, j = p[1] + n;
                if (i >= 0 && i < M && j >= 0 && j < N) w[m + M - 1][n + N - 1] = e * x[i][j];
            }
        w[M - 1][N - 1] += 1;
        return w;
    }
}
