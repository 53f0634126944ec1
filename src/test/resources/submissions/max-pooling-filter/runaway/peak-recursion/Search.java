// runaway: the recursive search never gets smaller; only peak must fail (stack overflow), the filter searches by itself
// expect 3.4: peak=stack updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;

public class Search implements MaxPoolingFilter {
    public int[] peak(double[][] x) { return search(x, 0, 0, x.length, x[0].length); }

    private int[] search(double[][] x, int i, int j, int m, int n) {
        int[] left = search(x, i, j, (m + 1) / 2, n);
        int[] right = search(x, i + m / 2, j, m / 2, n);
        return x[left[0]][left[1]] > x[right[0]][right[1]] ? left : right;
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length, a = 0, b = 0;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        double g = x[a][b];
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[a - i + M - 1][b - j + N - 1] += (y - g) * x[i][j];
        return w;
    }
}
