// right: forward-mode differentiation of the whole network, convolution and maximum included
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;

public class DualFilter implements MaxPoolingFilter {
    static final class Dual implements Comparable<Dual> {
        final double value, dot;
        Dual(double value, double dot) { this.value = value; this.dot = dot; }
        Dual plus(Dual o) { return new Dual(value + o.value, dot + o.dot); }
        Dual minus(Dual o) { return new Dual(value - o.value, dot - o.dot); }
        Dual times(Dual o) { return new Dual(value * o.value, dot * o.value + value * o.dot); }
        public int compareTo(Dual o) { return Double.compare(value, o.value); }
    }

    private Dual loss(double[][] x, double y, int da, int db) {
        int M = x.length, N = x[0].length;
        Dual max = null;
        for (int m = 0; m < M; m++)
            for (int n = 0; n < N; n++) {
                Dual z = new Dual(0, 0);
                for (int i = 0; i < M; i++)
                    for (int j = 0; j < N; j++) {
                        int a = m - i + M - 1, b = n - j + N - 1;
                        Dual w = new Dual(a == M - 1 && b == N - 1 ? 1 : 0, a == da && b == db ? 1 : 0);
                        z = z.plus(w.times(new Dual(x[i][j], 0)));
                    }
                if (max == null || z.compareTo(max) > 0) max = z;
            }
        Dual e = new Dual(y, 0).minus(max);
        return new Dual(0.5, 0).times(e).times(e);
    }

    public int[] peak(double[][] x) {
        int best = 0, cols = x[0].length;
        for (int k = 1; k < x.length * cols; k++) if (x[k / cols][k % cols] > x[best / cols][best % cols]) best = k;
        return new int[] {best / cols, best % cols};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        double[][] w = new double[2 * M - 1][2 * N - 1];
        for (int a = 0; a < w.length; a++)
            for (int b = 0; b < w[0].length; b++)
                w[a][b] = (a == M - 1 && b == N - 1 ? 1 : 0) - loss(x, y, a, b).dot;
        return w;
    }
}
