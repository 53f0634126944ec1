// wrong: peak splits the flat index by M instead of N, right for square images; only peak must fail
// expect 3.4: peak=wrong updatedFilter=passed
// names 3.4: peak=position-divided-by-rows
import ece417.hw3.MaxPoolingFilter;

public class FlatIndex implements MaxPoolingFilter {
    private int flat(double[][] x) {
        int best = 0, N = x[0].length;
        for (int k = 0; k < x.length * N; k++) if (x[k / N][k % N] > x[best / N][best % N]) best = k;
        return best;
    }

    public int[] peak(double[][] x) {
        int M = x.length, k = flat(x);
        return new int[] {k / M, k % M};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length, k = flat(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[k / N - i + M - 1][k % N - j + N - 1] += (y - x[k / N][k % N]) * x[i][j];
        return w;
    }
}
