// wrong: keeps the 1/2 of the square root but loses the 2 of the square; gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=half
import ece417.hw3.*;

class Frob implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double y = 0;
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) y = Math.hypot(y, z(a, x, i, j));
        return y;
    }
    double z(double[][] a, double[][] x, int i, int j) {
        double s = 0;
        for (int k = 0; k < x.length; k++) s += a[i][k] * x[k][j];
        return s;
    }
    public double[][] gradient(double[][] a, double[][] x) {
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < a.length; k++) g[j][i] += z(a, x, k, j) * a[k][i];
            g[j][i] *= 1 / (2 * norm(a, x));
        }
        return g;
    }
}
