// wrong: magnitude of every entry of the gradient; gradient must fail when one is negative
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=magnitude
import ece417.hw3.FrobeniusNorm;

public class Absolute implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++)
            for (int i = 0; i < x.length; i++) {
                double s = 0;
                for (double[] row : a) for (int l = 0; l < x.length; l++) s += row[i] * row[l] * x[l][j];
                g[j][i] = Math.sqrt(s * s) / norm(a, x);
            }
        return g;
    }
}
