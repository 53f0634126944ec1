// wrong: goes on with the filter of the last call of the same size instead of delta (static); updatedFilter must fail from the second call on
// expect 3.4: peak=passed updatedFilter=wrong
// names 3.4: updatedFilter=depends-on-earlier-calls
import ece417.hw3.MaxPoolingFilter;
import java.util.HashMap;
import java.util.Map;

public class Trained implements MaxPoolingFilter {
    private static final Map<String, double[][]> FILTERS = new HashMap<>();

    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = FILTERS.computeIfAbsent(M + "," + N, k -> {
            double[][] delta = new double[2 * M - 1][2 * N - 1];
            delta[M - 1][N - 1] = 1;
            return delta;
        });
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - x[p[0]][p[1]]) * x[i][j];
        return w;
    }
}
