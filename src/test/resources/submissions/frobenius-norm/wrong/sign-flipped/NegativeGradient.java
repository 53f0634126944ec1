// wrong: the descent direction, minus the gradient; gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=negated
import ece417.hw3.FrobeniusNorm;

public class NegativeGradient implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) s += Math.pow(z(a, x, i, j), 2);
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++)
            for (int i = 0; i < x.length; i++)
                for (int k = 0; k < a.length; k++) g[j][i] -= z(a, x, k, j) * a[k][i] / y;
        return g;
    }

    private static double z(double[][] a, double[][] x, int i, int j) {
        double s = 0;
        for (int k = 0; k < x.length; k++) s += a[i][k] * x[k][j];
        return s;
    }
}
