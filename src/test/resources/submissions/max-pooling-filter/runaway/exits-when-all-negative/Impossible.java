// runaway: peak calls System.exit(1) when no pixel is positive, for "that cannot happen"; only peak must fail, the filter is right
// expect 3.4: peak=exit updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;

public class Impossible implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int[] p = find(x);
        if (x[p[0]][p[1]] < 0) {
            System.err.println("a negative brightness cannot happen");
            System.exit(1);
        }
        return p;
    }

    private int[] find(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = find(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - x[p[0]][p[1]]) * x[i][j];
        return w;
    }
}
