// wrong: the operator norm (largest singular value, by power iteration) and its gradient; both methods must fail
// expect 3.1: norm=wrong gradient=wrong
// names 3.1: norm=largest-singular-value gradient=of-the-largest-singular-value
import ece417.hw3.FrobeniusNorm;

public class SpectralNorm implements FrobeniusNorm {
    private double[] u, v;

    public double norm(double[][] a, double[][] x) {
        int p = a.length, r = x[0].length;
        double[][] z = new double[p][r];
        for (int i = 0; i < p; i++) for (int j = 0; j < r; j++) for (int k = 0; k < x.length; k++) z[i][j] += a[i][k] * x[k][j];
        v = new double[r];
        for (int j = 0; j < r; j++) v[j] = 1 + 0.1 * j;
        double sigma = 0;
        for (int it = 0; it < 500; it++) {
            u = new double[p];
            for (int i = 0; i < p; i++) for (int j = 0; j < r; j++) u[i] += z[i][j] * v[j];
            normalise(u);
            v = new double[r];
            for (int j = 0; j < r; j++) for (int i = 0; i < p; i++) v[j] += z[i][j] * u[i];
            sigma = normalise(v);
        }
        return sigma;
    }

    private static double normalise(double[] w) {
        double s = 0;
        for (double c : w) s += c * c;
        s = Math.sqrt(s);
        if (s > 0) for (int i = 0; i < w.length; i++) w[i] /= s;
        return s;
    }

    public double[][] gradient(double[][] a, double[][] x) {
        norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (int k = 0; k < a.length; k++) g[j][i] += v[j] * u[k] * a[k][i];
        return g;
    }
}
