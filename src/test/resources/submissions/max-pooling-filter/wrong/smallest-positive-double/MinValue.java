// wrong: the running maximum starts at Double.MIN_VALUE, which is positive; both methods must fail on all-negative images
// expect 3.4: peak=wrong|exception updatedFilter=wrong|exception
// names 3.4: peak=wrong-for-some-inputs updatedFilter=wrong-for-some-inputs
import ece417.hw3.MaxPoolingFilter;

public class MinValue implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        double max = Double.MIN_VALUE;
        int m = -1, n = -1;
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j < x[0].length; j++)
                if (x[i][j] > max) { max = x[i][j]; m = i; n = j; }
        return new int[] {m, n};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double g = x[p[0]][p[1]];
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - g) * x[i][j];
        return w;
    }
}
