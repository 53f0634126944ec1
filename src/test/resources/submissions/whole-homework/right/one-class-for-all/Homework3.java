// right: one class implements all four interfaces
// expect 3.1: norm=passed gradient=passed
// expect 3.2: hiddenNodes=passed fit=passed
// expect 3.3: probability=passed lossGradient=passed
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.*;

public class Homework3 implements FrobeniusNorm, ReluInterpolator, BinaryClassifier, MaxPoolingFilter {

    // ---- Problem 3.1 ----

    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : times(a, x)) s += dot(row, row);
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] g = times(transpose(times(a, x)), a);
        for (double[] row : g) for (int i = 0; i < row.length; i++) row[i] /= y;
        return g;
    }

    // ---- Problem 3.2 ----

    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = hiddenNodes(x.length);
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double slope = 0;
        for (int i = 0; i < h; i++) {
            double next = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            w1[i] = 1;
            b1[i] = -x[i];
            w2[i] = next - slope;
            slope = next;
        }
        return new Network(w1, b1, w2, y[0]);
    }

    // ---- Problem 3.3 ----

    public double probability(Parameters p, double[] x) {
        double z = p.b2();
        for (int j = 0; j < p.w2().length; j++) z += p.w2()[j] * Math.max(0, dot(p.w1()[j], x) + p.b1()[j]);
        return 1 / (1 + Math.exp(-z));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double[][] row = new double[1][p.w2().length], column = new double[1][];
        column[0] = x;
        double e = probability(p, x) - y;
        for (int j = 0; j < row[0].length; j++) row[0][j] = dot(p.w1()[j], x) + p.b1()[j] > 0 ? e * p.w2()[j] : 0;
        return times(transpose(column), row);
    }

    // ---- Problem 3.4 ----

    public int[] peak(double[][] x) {
        int[] p = {0, 0};
        for (int m = 0; m < x.length; m++) for (int n = 0; n < x[0].length; n++) if (x[m][n] > x[p[0]][p[1]]) p = new int[] {m, n};
        return p;
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int m = 0; m < M; m++) for (int n = 0; n < N; n++) w[p[0] - m + M - 1][p[1] - n + N - 1] += (y - x[p[0]][p[1]]) * x[m][n];
        return w;
    }

    // ---- helpers ----

    private static double dot(double[] u, double[] v) {
        double s = 0;
        for (int i = 0; i < u.length; i++) s += u[i] * v[i];
        return s;
    }

    private static double[][] transpose(double[][] m) {
        double[][] t = new double[m[0].length][m.length];
        for (int i = 0; i < m.length; i++) for (int j = 0; j < m[0].length; j++) t[j][i] = m[i][j];
        return t;
    }

    private static double[][] times(double[][] l, double[][] r) {
        double[][] rt = transpose(r), c = new double[l.length][rt.length];
        for (int i = 0; i < l.length; i++) for (int j = 0; j < rt.length; j++) c[i][j] = dot(l[i], rt[j]);
        return c;
    }
}
