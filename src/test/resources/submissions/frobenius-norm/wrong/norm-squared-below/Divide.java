// wrong: divides by the squared norm (log derivative); gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=norm-one-power-too-high
import ece417.hw3.FrobeniusNorm;

public class Divide implements FrobeniusNorm {
    private double sum2(double[][] a, double[][] x) {
        double s = 0;
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < x.length; k++) z += a[i][k] * x[k][j]; s += z * z; }
        return s;
    }
    public double norm(double[][] a, double[][] x) { return Math.sqrt(sum2(a, x)); }
    public double[][] gradient(double[][] a, double[][] x) {
        double d = sum2(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < x[0].length; j++) for (int i = 0; i < x.length; i++) for (int k = 0; k < a.length; k++) for (int l = 0; l < x.length; l++)
            g[j][i] += a[k][i] * a[k][l] * x[l][j] / d;
        return g;
    }
}
