// wrong: sum of absolute values and its subgradient; both methods must fail
// expect 3.1: norm=wrong gradient=wrong
// names 3.1: norm=sum-of-magnitudes gradient=of-the-sum-of-magnitudes
import ece417.hw3.FrobeniusNorm;

public class L1 implements FrobeniusNorm {
    double z(double[][] a, double[][] x, int i, int j) { double s = 0; for (int k = 0; k < x.length; k++) s += a[i][k] * x[k][j]; return s; }

    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) s += Math.abs(z(a, x, i, j));
        return s;
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (int k = 0; k < a.length; k++) g[j][i] += Math.signum(z(a, x, k, j)) * a[k][i];
        return g;
    }
}
