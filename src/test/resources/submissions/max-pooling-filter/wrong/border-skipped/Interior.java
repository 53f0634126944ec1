// wrong: the search leaves out the last row and column (< M - 1); both methods must fail when the peak is there
// expect 3.4: peak=wrong updatedFilter=wrong
// names 3.4: peak=last-row-and-column-not-searched updatedFilter=peak-not-in-last-row-or-column
import ece417.hw3.MaxPoolingFilter;

public class Interior implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length - 1; i++) for (int j = 0; j < x[0].length - 1; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - x[p[0]][p[1]]) * x[i][j];
        return w;
    }
}
