// wrong: circular shifts, x wraps around instead of being zero outside; updatedFilter must fail
// expect 3.4: peak=passed updatedFilter=wrong
// names 3.4: updatedFilter=image-repeated-outside
import ece417.hw3.MaxPoolingFilter;

public class Circular implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        for (int m = 1 - M; m < M; m++)
            for (int n = 1 - N; n < N; n++)
                w[m + M - 1][n + N - 1] = (m == 0 && n == 0 ? 1 : 0) + (y - x[p[0]][p[1]]) * x[Math.floorMod(p[0] - m, M)][Math.floorMod(p[1] - n, N)];
        return w;
    }
}
