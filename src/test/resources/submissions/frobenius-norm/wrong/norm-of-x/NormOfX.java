// wrong: norm of X instead of AX, the gradient is right; only norm must fail
// expect 3.1: norm=wrong gradient=passed
// names 3.1: norm=norm-of-x-alone
import ece417.hw3.FrobeniusNorm;

public class NormOfX implements FrobeniusNorm {
    private static double frobenius(double[][] m) { double s = 0; for (double[] r : m) for (double v : r) s += v * v; return Math.sqrt(s); }

    public double norm(double[][] a, double[][] x) { return frobenius(x); }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] z = new double[a.length][x[0].length], g = new double[x[0].length][x.length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) for (int k = 0; k < x.length; k++) z[i][j] += a[i][k] * x[k][j];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) { for (int k = 0; k < a.length; k++) g[j][i] += z[k][j] * a[k][i]; g[j][i] /= frobenius(z); }
        return g;
    }
}
