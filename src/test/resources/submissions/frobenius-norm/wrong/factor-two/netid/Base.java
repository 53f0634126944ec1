package netid;

import ece417.hw3.FrobeniusNorm;

abstract class Base implements FrobeniusNorm {
    protected abstract double factor(double y);

    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : product(a, x)) for (double v : row) s += v * v;
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] z = product(a, x);
        double f = factor(norm(a, x));
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++)
            for (int i = 0; i < x.length; i++)
                for (int k = 0; k < a.length; k++) g[j][i] += f * z[k][j] * a[k][i];
        return g;
    }

    static double[][] product(double[][] a, double[][] x) {
        double[][] z = new double[a.length][x[0].length];
        for (int i = 0; i < a.length; i++)
            for (int k = 0; k < x.length; k++)
                for (int j = 0; j < x[0].length; j++) z[i][j] += a[i][k] * x[k][j];
        return z;
    }
}
