// right: kinks halfway between the points, w = (A'A)^-1 A'y with the inverse written out
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;

public class PseudoInverse implements ReluInterpolator {
    @Override
    public int hiddenNodes(int n) {
        return n - 1;
    }

    @Override
    public Network fit(double[] x, double[] y) {
        int n = x.length;
        double[][] a = new double[n][n];
        double[] ones = new double[n - 1], b1 = new double[n - 1], w2 = new double[n - 1];
        for (int j = 1; j < n; j++) {
            ones[j - 1] = 1;
            b1[j - 1] = -(x[j - 1] + x[j]) / 2;
        }
        for (int i = 0; i < n; i++) {
            a[i][0] = 1;
            for (int j = 1; j < n; j++) a[i][j] = Math.max(0, x[i] + b1[j - 1]);
        }
        double[][] t = transpose(a);
        double[][] pinv = times(inverse(times(t, a)), t);
        double[] w = new double[n];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) w[i] += pinv[i][j] * y[j];
        System.arraycopy(w, 1, w2, 0, n - 1);
        return new Network(ones, b1, w2, w[0]);
    }

    static double[][] transpose(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) t[j][i] = a[i][j];
        return t;
    }

    static double[][] times(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++)
            for (int k = 0; k < b.length; k++)
                for (int j = 0; j < b[0].length; j++) c[i][j] += a[i][k] * b[k][j];
        return c;
    }

    /** Gauss-Jordan with row exchanges. */
    static double[][] inverse(double[][] m) {
        int n = m.length;
        double[][] e = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(m[i], 0, e[i], 0, n);
            e[i][n + i] = 1;
        }
        for (int k = 0; k < n; k++) {
            int p = k;
            for (int i = k; i < n; i++) if (Math.abs(e[i][k]) > Math.abs(e[p][k])) p = i;
            double[] row = e[p];
            e[p] = e[k];
            e[k] = row;
            double d = row[k];
            for (int j = 0; j < 2 * n; j++) row[j] /= d;
            for (int i = 0; i < n; i++) {
                double f = e[i][k];
                if (i != k && f != 0) for (int j = 0; j < 2 * n; j++) e[i][j] -= f * row[j];
            }
        }
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) System.arraycopy(e[i], n, inverse[i], 0, n);
        return inverse;
    }
}
