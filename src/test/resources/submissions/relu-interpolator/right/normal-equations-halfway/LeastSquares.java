// right: kinks halfway between the points, normal equations by Gaussian elimination
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;

public class LeastSquares implements ReluInterpolator {
    public int hiddenNodes(int n) {
        return n - 1;
    }

    public Network fit(double[] x, double[] y) {
        int n = x.length;
        double[] w1 = new double[n - 1], b1 = new double[n - 1];
        for (int j = 0; j < n - 1; j++) {
            w1[j] = 1;
            b1[j] = -(x[j] + x[j + 1]) / 2;
        }
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n - 1; j++) a[i][j] = Math.max(0, w1[j] * x[i] + b1[j]);
            a[i][n - 1] = 1;
        }
        // (a' a | a' y)
        double[][] m = new double[n][n + 1];
        for (int i = 0; i < n; i++)
            for (int k = 0; k < n; k++) {
                for (int j = 0; j < n; j++) m[i][j] += a[k][i] * a[k][j];
                m[i][n] += a[k][i] * y[k];
            }
        double[] w = eliminate(m);
        double[] w2 = new double[n - 1];
        System.arraycopy(w, 0, w2, 0, n - 1);
        return new Network(w1, b1, w2, w[n - 1]);
    }

    private static double[] eliminate(double[][] m) {
        int n = m.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) if (Math.abs(m[i][k]) > Math.abs(m[pivot][k])) pivot = i;
            double[] row = m[k];
            m[k] = m[pivot];
            m[pivot] = row;
            for (int i = k + 1; i < n; i++) {
                double factor = m[i][k] / m[k][k];
                for (int j = k; j <= n; j++) m[i][j] -= factor * m[k][j];
            }
        }
        double[] w = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            w[i] = m[i][n];
            for (int j = i + 1; j < n; j++) w[i] -= m[i][j] * w[j];
            w[i] /= m[i][i];
        }
        return w;
    }
}
