// wrong: the running maximum starts at 0, all-negative images get peak (0, 0) and g = 0; both methods must fail there
// expect 3.4: peak=wrong updatedFilter=wrong
// names 3.4: peak=search-from-zero updatedFilter=maximum-from-zero
import ece417.hw3.MaxPoolingFilter;

public class StartsAtZero implements MaxPoolingFilter {
    private double g;

    public int[] peak(double[][] x) {
        int[] p = new int[2];
        g = 0;
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j < x[0].length; j++)
                if (x[i][j] > g) { g = x[i][j]; p[0] = i; p[1] = j; }
        return p;
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - g) * x[i][j];
        return w;
    }
}
