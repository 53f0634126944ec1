// wrong: puts shift 0 at index M instead of M - 1 and drops the last one; updatedFilter must fail
// expect 3.4: peak=passed updatedFilter=wrong
// names 3.4: updatedFilter=array-one-off
import ece417.hw3.MaxPoolingFilter;

public class OffByOne implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        for (int a = 0; a < 2 * M - 1; a++)
            for (int b = 0; b < 2 * N - 1; b++) {
                int m = a - M, n = b - N;
                int i = p[0] - m, j = p[1] - n;
                w[a][b] = (m == 0 && n == 0 ? 1 : 0) + (i >= 0 && i < M && j >= 0 && j < N ? (y - x[p[0]][p[1]]) * x[i][j] : 0);
            }
        return w;
    }
}
