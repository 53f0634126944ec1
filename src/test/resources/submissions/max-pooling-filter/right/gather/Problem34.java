// right: the closed form delta + (y - g) x[m*-m, n*-n], one filter tap at a time
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;

public class Problem34 implements MaxPoolingFilter {

    public int[] peak(double[][] x) {
        int mStar = 0, nStar = 0;
        for (int m = 0; m < x.length; m++) {
            for (int n = 0; n < x[0].length; n++) {
                if (x[m][n] > x[mStar][nStar]) {
                    mStar = m;
                    nStar = n;
                }
            }
        }
        return new int[] {mStar, nStar};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double g = x[p[0]][p[1]];
        double[][] w = new double[2 * M - 1][2 * N - 1];
        for (int m = -(M - 1); m <= M - 1; m++) {
            for (int n = -(N - 1); n <= N - 1; n++) {
                int i = p[0] - m, j = p[1] - n;
                boolean inside = i >= 0 && i < M && j >= 0 && j < N;
                double delta = m == 0 && n == 0 ? 1 : 0;
                w[m + M - 1][n + N - 1] = delta + (y - g) * (inside ? x[i][j] : 0);
            }
        }
        return w;
    }
}
