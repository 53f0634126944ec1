package netid;

public interface FrobeniusNorm {
    double TINY = 0;

    double norm(double[][] a, double[][] x);

    double[][] gradient(double[][] a, double[][] x);

    static double[][] product(double[][] a, double[][] x) {
        double[][] y = new double[a.length][x[0].length];
        for (int k = 0; k < a.length; k++)
            for (int j = 0; j < x[0].length; j++)
                for (int i = 0; i < x.length; i++) y[k][j] += a[k][i] * x[i][j];
        return y;
    }
}
