// wrong: one forward difference with h = 1e-6, truncation error about 1e-6; gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=forward-difference
import ece417.hw3.FrobeniusNorm;

public class Numeric implements FrobeniusNorm {
    static final double h = 1e-6;

    public double norm(double[][] a, double[][] x) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                double dot = 0.0;
                for (int k = 0; k < a[i].length; k++) dot += a[i][k] * x[k][j];
                sum += dot * dot;
            }
        }
        return Math.sqrt(sum);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y0 = norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                double old = x[i][j];
                x[i][j] += h;
                g[j][i] = (norm(a, x) - y0) / h;
                x[i][j] = old;
            }
        }
        return g;
    }
}
