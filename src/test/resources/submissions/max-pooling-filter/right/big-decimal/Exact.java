// right: BigDecimal products and sums, rounded once at the end; an iterator over shifts as an inner class
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.math.BigDecimal;
import java.util.Iterator;

public class Exact implements MaxPoolingFilter {
    class Shifts implements Iterable<int[]> {
        final int M, N;
        Shifts(int M, int N) { this.M = M; this.N = N; }

        @Override public Iterator<int[]> iterator() {
            return new Iterator<>() {
                int k = 0;
                @Override public boolean hasNext() { return k < (2 * M - 1) * (2 * N - 1); }
                @Override public int[] next() {
                    int a = k / (2 * N - 1), b = k % (2 * N - 1);
                    k++;
                    return new int[] {a - M + 1, b - N + 1};
                }
            };
        }
    }

    public int[] peak(double[][] x) {
        BigDecimal best = null;
        int[] where = new int[2];
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j < x[i].length; j++) {
                BigDecimal v = new BigDecimal(x[i][j]);
                if (best == null || v.compareTo(best) > 0) { best = v; where = new int[] {i, j}; }
            }
        return where;
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        BigDecimal error = new BigDecimal(y).subtract(new BigDecimal(x[p[0]][p[1]]));
        double[][] w = new double[2 * M - 1][2 * N - 1];
        for (int[] s : new Shifts(M, N)) {
            BigDecimal v = s[0] == 0 && s[1] == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            try {
                v = v.add(error.multiply(new BigDecimal(x[p[0] - s[0]][p[1] - s[1]])));
            } catch (ArrayIndexOutOfBoundsException outside) {
                // x is zero there
            }
            w[s[0] + M - 1][s[1] + N - 1] = v.doubleValue();
        }
        return w;
    }
}
