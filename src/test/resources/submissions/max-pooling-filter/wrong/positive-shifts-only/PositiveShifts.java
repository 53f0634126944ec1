// wrong: negative shifts are left at zero; updatedFilter must fail unless the peak is the last pixel
// expect 3.4: peak=passed updatedFilter=wrong
// names 3.4: updatedFilter=negative-shifts-missing
import ece417.hw3.MaxPoolingFilter;

public class PositiveShifts implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int m = 0; m <= p[0]; m++) for (int n = 0; n <= p[1]; n++) w[m + M - 1][n + N - 1] += (y - x[p[0]][p[1]]) * x[p[0] - m][p[1] - n];
        return w;
    }
}
