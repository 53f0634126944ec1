// wrong: takes the norm of AX for the product of the norms, value and denominator; both methods must fail
// expect 3.1: norm=wrong gradient=wrong
// names 3.1: norm=product-of-norms gradient=with-product-of-norms
import ece417.hw3.FrobeniusNorm;

public class Product implements FrobeniusNorm {
    static double fro(double[][] m) { double s = 0; for (double[] r : m) for (double v : r) s += v * v; return Math.sqrt(s); }

    public double norm(double[][] a, double[][] x) { return fro(a) * fro(x); }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < x[0].length; j++) for (int i = 0; i < x.length; i++) {
            for (double[] row : a) for (int l = 0; l < x.length; l++) g[j][i] += row[i] * row[l] * x[l][j];
            g[j][i] /= norm(a, x);
        }
        return g;
    }
}
