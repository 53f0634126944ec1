// wrong: X'A' / norm, the second factor A is missing; gradient must fail (r x p)
// expect 3.1: norm=passed gradient=shape|wrong
// names 3.1: gradient=inner-derivative-missing
import ece417.hw3.FrobeniusNorm;

public class OneA implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : xtat(a, x)) for (double v : row) s += v * v;
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] g = xtat(a, x);
        for (int j = 0; j < g.length; j++) for (int i = 0; i < g[j].length; i++) g[j][i] /= y;
        return g;
    }

    private double[][] xtat(double[][] a, double[][] x) {
        double[][] t = new double[x[0].length][a.length];
        for (int j = 0; j < t.length; j++) for (int i = 0; i < a.length; i++) for (int k = 0; k < x.length; k++) t[j][i] += x[k][j] * a[i][k];
        return t;
    }
}
