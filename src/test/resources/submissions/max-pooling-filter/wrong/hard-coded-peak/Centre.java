// wrong: the bright spot is always in the middle, as in the lecture's picture; both methods must fail
// expect 3.4: peak=wrong updatedFilter=wrong
// names 3.4: peak=middle-of-the-image updatedFilter=peak-in-the-middle
import ece417.hw3.MaxPoolingFilter;

public class Centre implements MaxPoolingFilter {
    public int[] peak(double[][] x) { return new int[] {x.length / 2, x[0].length / 2}; }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - x[p[0]][p[1]]) * x[i][j];
        return w;
    }
}
