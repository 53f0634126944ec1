// wrong: X'AA' instead of X'A'A; gradient must fail (does not even fit when A is not square)
// expect 3.1: norm=passed gradient=wrong|exception
// names 3.1: gradient=factors-in-wrong-order
import ece417.hw3.FrobeniusNorm;

public class Order implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        double[][] ax = dot(a, x);
        for (int i = 0; i < ax.length; i++) for (int j = 0; j < ax[i].length; j++) s += ax[i][j] * ax[i][j];
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] g = dot(T(x), dot(a, T(a)));
        double y = norm(a, x);
        for (int i = 0; i < g.length; i++) for (int j = 0; j < g[i].length; j++) g[i][j] /= y;
        return g;
    }

    static double[][] T(double[][] m) {
        double[][] t = new double[m[0].length][m.length];
        for (int i = 0; i < t.length; i++) for (int j = 0; j < m.length; j++) t[i][j] = m[j][i];
        return t;
    }

    static double[][] dot(double[][] l, double[][] r) {
        if (l[0].length != r.length) throw new IllegalArgumentException("cannot multiply " + l.length + "x" + l[0].length + " by " + r.length + "x" + r[0].length);
        double[][] c = new double[l.length][r[0].length];
        for (int i = 0; i < l.length; i++) for (int j = 0; j < r[0].length; j++) for (int k = 0; k < r.length; k++) c[i][j] += l[i][k] * r[k][j];
        return c;
    }
}
